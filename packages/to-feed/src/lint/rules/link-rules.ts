import type { AtomDocument, JsonDocument, RssDocument } from '../read/document.js'
import { atNode, elementsOf, member, stringOf } from '../read/json-node.js'
import { at, attributeOf, childrenOf, type XmlElement } from '../read/xml-element.js'
import type { Check, Problem, RuleTable } from '../rule.js'
import { isAbsoluteUrl } from '../value/is-absolute-url.js'
import { show } from '../value/show.js'

/** Rules about links of a feed to itself, its hubs and its pages. */
export type LinkRuleId =
  | 'link-without-href'
  | 'link-with-text'
  | 'invalid-link-relation'
  | 'missing-self-link'
  | 'several-self-links'
  | 'self-link-without-type'
  | 'self-link-elsewhere'
  | 'hub-without-self'
  | 'duplicate-alternate'

type XmlDocument = RssDocument | AtomDocument

const links = ({ elements }: XmlDocument): readonly XmlElement[] => elements.filter(({ kind }) => kind === 'atom:link')

/** The head of a feed: channel, or Atom's feed. */
const headOf = (document: XmlDocument): XmlElement | undefined =>
  document.format === 'rss' ? document.channel : document.feed

const iana = 'http://www.iana.org/assignments/relation/'

/** A relation by its short name; without one it is `alternate` (RFC 4287, section 4.2.7.2). */
export const relationOf = (link: XmlElement): string => {
  const relation = (attributeOf(link, 'rel') ?? 'alternate').trim()
  return (relation.startsWith(iana) ? relation.slice(iana.length) : relation).toLowerCase()
}

/** The links of a feed's head that have a relation. */
export const headLinks = (document: XmlDocument, relation: string): readonly XmlElement[] =>
  childrenOf(headOf(document), 'atom:link').filter((link) => relationOf(link) === relation)

const withoutHref: Check<XmlDocument> = (document) =>
  links(document)
    .filter((link) => attributeOf(link, 'href') === undefined)
    .map((link) => at(link))

const withText: Check<XmlDocument> = (document) =>
  links(document)
    .filter(({ text }) => text.trim() !== '')
    .map((link) => at(link, { text: show(link.text) }))

const invalidRelation: Check<XmlDocument> = (document) =>
  links(document).flatMap((link) => {
    const relation = attributeOf(link, 'rel')
    const isName = relation === undefined || /^[^\s:/?#[\]<>"]+$/.test(relation) || isAbsoluteUrl(relation)
    return isName ? [] : [at(link, { relation: show(relation) })]
  })

const missingSelf: Check<XmlDocument> = (document) => {
  const head = headOf(document)
  return head === undefined || headLinks(document, 'self').length > 0 ? [] : [at(head)]
}

const severalSelf: Check<XmlDocument> = (document) =>
  headLinks(document, 'self')
    .slice(1)
    .map((link) => at(link))

const elsewhere = (url: string | undefined, self: string | undefined): self is string =>
  url !== undefined && self !== undefined && isAbsoluteUrl(self) && new URL(self).href !== new URL(url).href

const selfElsewhere: Check<XmlDocument> = (document, { url }) =>
  headLinks(document, 'self').flatMap((link) => {
    const self = attributeOf(link, 'href')
    return elsewhere(url, self) ? [at(link, { self: show(self), url: url ?? '' })] : []
  })

const hubAlone: Check<XmlDocument> = (document) =>
  headLinks(document, 'self').length > 0
    ? []
    : headLinks(document, 'hub')
        .slice(0, 1)
        .map((link) => at(link))

const duplicateAlternates: Check<AtomDocument> = ({ feed, items }) =>
  [...(feed === undefined ? [] : [feed]), ...items].flatMap((parent): readonly Problem[] => {
    const seen = new Set<string>()
    return childrenOf(parent, 'atom:link').flatMap((link) => {
      const key = `${attributeOf(link, 'type') ?? ''} ${attributeOf(link, 'hreflang') ?? ''}`.toLowerCase()
      if (relationOf(link) !== 'alternate' || !seen.has(key)) {
        if (relationOf(link) === 'alternate') seen.add(key)
        return []
      }
      return [at(link, { name: parent.name })]
    })
  })

const jsonSelf: Check<JsonDocument> = ({ root, locate }) =>
  member(root, 'feed_url') === undefined ? [atNode(root, locate)] : []

/** See {@link LinkRuleId}. */
export const linkRules: RuleTable<LinkRuleId> = {
  'link-without-href': {
    severity: 'error',
    reason: 'Unexpected link without `href`, expected the address there',
    fix: 'Write <link href="…"/>; Atom has addresses in the attribute, RSS in the text of its own `link`.',
    clause: 'RFC 4287, section 4.2.7.1',
    rss: withoutHref,
    atom: withoutHref,
  },
  'link-with-text': {
    severity: 'warning',
    reason: 'Unexpected text `{text}` in an Atom link, expected an empty element',
    fix: 'Put the address into `href` and words into `title`.',
    clause: 'RFC 4287, section 4.2.7',
    rss: withText,
    atom: withText,
  },
  'invalid-link-relation': {
    severity: 'warning',
    reason: 'Unexpected relation `{relation}`, expected one registered name or an absolute IRI',
    fix: 'Write one link for each relation.',
    clause: 'RFC 4287, section 4.2.7.2',
    rss: invalidRelation,
    atom: invalidRelation,
  },
  'missing-self-link': {
    severity: 'info',
    reason: 'Unexpected feed without its own address, expected one, for readers that are given the file alone',
    fix: 'Add a link with rel="self" (`atom:link` in RSS) or, in JSON Feed, `feed_url`.',
    clause: 'RFC 4287, section 4.1.1; RSS profile, "namespace-elements-atom-link"; JSON Feed 1.1, `feed_url`',
    rss: missingSelf,
    atom: missingSelf,
    json: jsonSelf,
  },
  'several-self-links': {
    severity: 'warning',
    reason: 'Unexpected second self link, expected exactly one',
    fix: 'Keep the address that the feed is served at.',
    clause: 'WebSub, section 4',
    rss: severalSelf,
    atom: severalSelf,
  },
  'self-link-without-type': {
    severity: 'info',
    reason: 'Unexpected self link without a type, expected `application/rss+xml`',
    fix: 'Add type="application/rss+xml".',
    clause: 'RSS profile, "namespace-elements-atom-link"',
    rss: (document) =>
      headLinks(document, 'self')
        .filter((link) => attributeOf(link, 'type') === undefined)
        .map((link) => at(link)),
  },
  'self-link-elsewhere': {
    severity: 'warning',
    reason: 'Unexpected own address `{self}`, expected `{url}`, where the feed is served',
    fix: 'Write the address that readers subscribe to, scheme and host included.',
    clause: 'RSS profile, "namespace-elements-atom-link"; RFC 4287, section 4.2.7.2; JSON Feed 1.1, `feed_url`',
    rss: selfElsewhere,
    atom: selfElsewhere,
    json: ({ root, locate }, { url }) => {
      const node = member(root, 'feed_url')
      const self = stringOf(node)
      return node !== undefined && elsewhere(url, self)
        ? [atNode(node, locate, { self: show(self), url: url ?? '' })]
        : []
    },
  },
  'hub-without-self': {
    severity: 'warning',
    reason: 'Unexpected hub without a self link, expected the topic that subscribers ask the hub for',
    fix: 'Add the feed’s own address beside the hub’s.',
    clause: 'WebSub, section 4',
    rss: hubAlone,
    atom: hubAlone,
    json: ({ root, locate }) => {
      const [hub] = elementsOf(member(root, 'hubs'))
      return hub === undefined || member(root, 'feed_url') !== undefined ? [] : [atNode(hub, locate)]
    },
  },
  'duplicate-alternate': {
    severity: 'error',
    reason: 'Unexpected second alternate link of the same type and language in `{name}`, expected at most one',
    fix: 'Keep one, or tell them apart by `type` or `hreflang`; other pages are rel="related".',
    clause: 'RFC 4287, sections 4.1.1 and 4.1.2',
    atom: duplicateAlternates,
  },
}
