import type { AtomDocument, RssDocument } from '../read/document.js'
import { at, attributeOf, childOf, type XmlElement } from '../read/xml-element.js'
import type { Check, RuleTable } from '../rule.js'
import { show } from '../value/show.js'
import { headLinks } from './link-rules.js'

/** Rules about feeds of several documents. */
export type PagingRuleId = 'mixed-paging' | 'archive-without-current' | 'page-links-to-itself'

type XmlDocument = RssDocument | AtomDocument

const pages = ['first', 'last', 'previous', 'next'] as const
const archives = ['prev-archive', 'next-archive', 'current'] as const

const headOf = (document: XmlDocument): XmlElement | undefined =>
  document.format === 'rss' ? document.channel : document.feed

const linksOf = (document: XmlDocument, relations: readonly string[]): readonly XmlElement[] =>
  relations.flatMap((relation) => headLinks(document, relation))

const mixed: Check<XmlDocument> = (document) => {
  const head = headOf(document)
  const complete = childOf(head, 'fh:complete')
  const archive = [childOf(head, 'fh:archive'), ...linksOf(document, archives)].filter(
    (element) => element !== undefined,
  )
  const paged = linksOf(document, pages)
  const kinds = [complete === undefined ? [] : [complete], archive, paged].filter((found) => found.length > 0)
  const [, second] = kinds
  return second === undefined ? [] : second.slice(0, 1).map((element) => at(element))
}

const withoutCurrent: Check<XmlDocument> = (document) => {
  const archive = childOf(headOf(document), 'fh:archive')
  return archive === undefined || headLinks(document, 'current').length > 0 ? [] : [at(archive)]
}

const toItself: Check<XmlDocument> = (document) => {
  const self = headLinks(document, 'self').map((link) => attributeOf(link, 'href'))
  return linksOf(document, ['previous', 'next', 'prev-archive', 'next-archive'])
    .filter((link) => self.includes(attributeOf(link, 'href')))
    .map((link) => at(link, { relation: show(attributeOf(link, 'rel') ?? '') }))
}

/** See {@link PagingRuleId}. */
export const pagingRules: RuleTable<PagingRuleId> = {
  'mixed-paging': {
    severity: 'warning',
    reason: 'Unexpected mixture, expected a feed that is complete, paged or archived, and only one of them',
    fix: 'Keep `fh:complete`, or first/last/previous/next, or prev-archive/next-archive/current.',
    clause: 'RFC 5005, sections 2, 3 and 4',
    rss: mixed,
    atom: mixed,
  },
  'archive-without-current': {
    severity: 'info',
    reason: 'Unexpected archive page without a link to the current feed, expected one',
    fix: 'Add a link with rel="current".',
    clause: 'RFC 5005, section 4',
    rss: withoutCurrent,
    atom: withoutCurrent,
  },
  'page-links-to-itself': {
    severity: 'error',
    reason: 'Unexpected `{relation}` link to the page itself, expected another page; readers would turn in a circle',
    fix: 'Give the address of the other page, or no link at the end.',
    clause: 'RFC 5005, sections 3 and 4',
    rss: toItself,
    atom: toItself,
  },
}
