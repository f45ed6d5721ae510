import { at, childOf, childrenOf, textOf, type XmlElement } from '../read/xml-element.js'
import type { RuleTable } from '../rule.js'
import { show } from '../value/show.js'

/** Rules about people. */
export type PeopleRuleId =
  | 'author-without-email'
  | 'author-form'
  | 'author-and-creator'
  | 'several-atom-authors'
  | 'missing-author'
  | 'person-without-name'
  | 'invalid-email'

const contacts: ReadonlySet<string> = new Set(['author', 'managingEditor', 'webMaster'])
/** Also as in `mailto:` URLs (RFC 6068, section 2). */
const email = /[^\s@<>()]+(?:@|%40)[^\s@<>()]+/i
const wanted = /^[^\s@<>()]+@[^\s@<>()]+(?:\s+\(.*\))?$/s

/** RFC 4287, appendix B: `.+@.+`; white space has a rule of its own. */
const atomEmail = /^[^\s@]+@[^\s@]+$/

const contactsOf = (elements: readonly XmlElement[]): readonly XmlElement[] =>
  elements.filter(({ kind, parent }) => contacts.has(kind) && /^(?:channel|item)$/.test(parent?.kind ?? ''))
const isPerson = ({ kind }: XmlElement): boolean => kind === 'atom:author' || kind === 'atom:contributor'

/** An entry is signed by itself, or by the feed that it was taken from. */
const isSigned = (entry: XmlElement): boolean =>
  [entry, childOf(entry, 'atom:source')].some((element) => childOf(element, 'atom:author') !== undefined)

/** See {@link PeopleRuleId}. */
export const peopleRules: RuleTable<PeopleRuleId> = {
  'author-without-email': {
    severity: 'error',
    reason: 'Unexpected `{value}` in `{name}`, expected an e-mail address',
    fix: 'Write names as `dc:creator` (xmlns:dc="http://purl.org/dc/elements/1.1/"), one for each person.',
    clause: 'RSS 2.0, "author", "managingEditor", "webMaster"',
    rss: ({ elements }) =>
      contactsOf(elements)
        .filter(({ text }) => !email.test(text.slice(0, 1000)))
        .map((element) => at(element, { value: show(element.text), name: element.name })),
  },
  'author-form': {
    severity: 'info',
    reason:
      'Unexpected `{value}` in `{name}`, expected the address first and the name in brackets: `a@example.org (Ada)`',
    fix: 'Write `address (Name)`.',
    clause: 'RSS profile, "author"',
    rss: ({ elements }) =>
      contactsOf(elements)
        .filter(({ text }) => email.test(text.slice(0, 1000)) && !wanted.test(text.trim()))
        .map((element) => at(element, { value: show(element.text), name: element.name })),
  },
  'author-and-creator': {
    severity: 'warning',
    reason: 'Unexpected `author` beside `dc:creator`, expected one of the two; readers show the person twice or choose',
    fix: 'Keep `dc:creator`.',
    clause: 'RSS profile, "namespace-elements-dublin-creator"',
    rss: ({ items }) =>
      items
        .filter((item) => childOf(item, 'author') !== undefined && childOf(item, 'dc:creator') !== undefined)
        .map((item) => at(childOf(item, 'author') ?? item)),
  },
  'several-atom-authors': {
    severity: 'error',
    reason: 'Unexpected second `atom:author` in an RSS item, expected at most one',
    fix: 'Write `dc:creator`, one for each person.',
    clause: 'RSS profile, "namespace-elements-atom"',
    rss: ({ items }) =>
      items.flatMap((item) =>
        childrenOf(item, 'atom:author')
          .slice(1)
          .map((author) => at(author)),
      ),
  },
  'missing-author': {
    severity: 'error',
    reason: 'Unexpected `{name}` without an author, expected one in the feed or in every entry',
    fix: 'Add <author><name>…</name></author> to `feed`; the publication’s name will do.',
    clause: 'RFC 4287, sections 4.1.1 and 4.1.2',
    atom: ({ feed, items }) => {
      if (feed === undefined)
        return items.filter((item) => !isSigned(item)).map((item) => at(item, { name: item.name }))
      if (childOf(feed, 'atom:author') !== undefined) return []
      if (items.length === 0) return [at(feed, { name: feed.name })]
      return items.filter((item) => !isSigned(item)).map((item) => at(item, { name: item.name }))
    },
  },
  'person-without-name': {
    severity: 'error',
    reason: 'Unexpected `{name}` without a name, expected one',
    fix: 'Add <name>…</name>.',
    clause: 'RFC 4287, section 3.2.1',
    rss: ({ elements }) => nameless(elements),
    atom: ({ elements }) => nameless(elements),
  },
  'invalid-email': {
    severity: 'error',
    reason: 'Unexpected `{value}` as an e-mail address, expected one with an @ and without spaces',
    fix: 'Write the address alone, without a name or mailto:, or leave the element out.',
    clause: 'RFC 4287, section 3.2.3',
    atom: ({ elements }) =>
      elements
        .filter(({ kind, text }) => kind === 'atom:email' && !atomEmail.test(text.trim()))
        .map((element) => at(element, { value: show(element.text) })),
  },
}

const nameless = (elements: readonly XmlElement[]) =>
  elements
    .filter((element) => isPerson(element) && (textOf(childOf(element, 'atom:name')) ?? '') === '')
    .map((element) => at(element, { name: element.name }))
