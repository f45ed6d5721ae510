import { atNode, type JsonNode, member } from '../read/json-node.js'
import { at, attributeOf, childOf, textOf, type XmlElement } from '../read/xml-element.js'
import type { Problem, RuleTable } from '../rule.js'
import { isAbsoluteUrl } from '../value/is-absolute-url.js'
import { show } from '../value/show.js'

/** Rules about what makes an item the same item tomorrow. */
export type IdentityRuleId =
  | 'missing-guid'
  | 'empty-guid'
  | 'duplicate-id'
  | 'repeated-entry'
  | 'entry-id-is-feed-id'
  | 'id-not-iri'
  | 'permalink-not-url'
  | 'invalid-permalink-flag'
  | 'permalink-differs'

const guids = (items: readonly XmlElement[]): readonly XmlElement[] =>
  items.map((item) => childOf(item, 'guid')).filter((guid) => guid !== undefined)

/** True unless it says otherwise (RSS 2.0, "guid"). */
const isPermaLink = (guid: XmlElement): boolean => (attributeOf(guid, 'isPermaLink') ?? 'true').toLowerCase() === 'true'

/** Everything but the first of those that have the same key. */
function repeated<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string | undefined): readonly Thing[] {
  const seen = new Set<string>()
  return things.filter((thing) => {
    const key = keyOf(thing)
    if (key === undefined || key === '') return false
    if (seen.has(key)) return true
    seen.add(key)
    return false
  })
}

const idOf = (item: JsonNode): string | undefined => {
  const id = member(item, 'id')
  return id?.type === 'string' || id?.type === 'number' ? String(id.value) : undefined
}

const atomIds = (items: readonly XmlElement[]): readonly XmlElement[] =>
  items.map((item) => childOf(item, 'atom:id')).filter((id) => id !== undefined)

const withValue = (element: XmlElement): Problem => at(element, { id: show(element.text) })

/** See {@link IdentityRuleId}. */
export const identityRules: RuleTable<IdentityRuleId> = {
  'missing-guid': {
    severity: 'warning',
    reason: 'Unexpected item without `guid`, expected one; readers show it as new when anything in it changes',
    fix: 'Give every item an id that never changes, with isPermaLink="false" unless it is its address.',
    clause: 'RSS 2.0, "guid"; RSS profile, "guid"',
    rss: ({ items }) => items.filter((item) => childOf(item, 'guid') === undefined).map((item) => at(item)),
  },
  'empty-guid': {
    severity: 'error',
    reason: 'Unexpected empty `{name}`, expected an id',
    fix: 'Give every item an id that never changes.',
    clause: 'RSS 2.0, "guid"',
    rss: ({ items }) =>
      guids(items)
        .filter(({ text }) => text.trim() === '')
        .map((guid) => at(guid, { name: guid.name })),
  },
  'duplicate-id': {
    severity: 'error',
    reason: 'Unexpected id `{id}` for the second time, expected one of its own; readers show only one of the items',
    fix: 'Make ids from what tells items apart and never changes.',
    clause: 'RSS 2.0, "guid"; JSON Feed 1.1, `id`',
    rss: ({ items }) => repeated(guids(items), textOf).map(withValue),
    json: ({ items, locate }) =>
      repeated(items, idOf).map((item) => atNode(member(item, 'id') ?? item, locate, { id: show(idOf(item) ?? '') })),
  },
  'repeated-entry': {
    severity: 'warning',
    reason:
      'Unexpected entry with the id and the date of another, `{id}`, expected a different `updated` for each version',
    fix: 'Give each entry its own id; versions of one entry need different dates.',
    clause: 'RFC 4287, section 4.1.1',
    atom: ({ items }) =>
      repeated(items, (item) => {
        const id = textOf(childOf(item, 'atom:id'))
        return id === undefined || id === '' ? undefined : `${id} ${textOf(childOf(item, 'atom:updated')) ?? ''}`
      }).map((item) => withValue(childOf(item, 'atom:id') ?? item)),
  },
  'entry-id-is-feed-id': {
    severity: 'warning',
    reason: 'Unexpected entry with the id of its feed, `{id}`, expected one of its own',
    fix: 'Give the entry its own id.',
    clause: 'RFC 4287, section 4.2.6',
    atom: ({ feed, items }) => {
      const id = textOf(childOf(feed, 'atom:id'))
      return id === undefined
        ? []
        : atomIds(items)
            .filter((entry) => textOf(entry) === id)
            .map(withValue)
    },
  },
  'id-not-iri': {
    severity: 'error',
    reason: 'Unexpected id `{id}`, expected an absolute IRI such as `tag:example.org,2024:a` or `urn:uuid:…`',
    fix: 'Mint a tag: or urn:uuid: id and keep it.',
    clause: 'RFC 4287, section 4.2.6',
    atom: ({ elements }) =>
      elements.filter(({ kind, text }) => kind === 'atom:id' && !isAbsoluteUrl(text.trim())).map(withValue),
  },
  'permalink-not-url': {
    severity: 'error',
    reason: 'Unexpected `{id}` as a permalink, expected an http(s) URL, for `isPermaLink` is true unless it says false',
    fix: 'Write isPermaLink="false".',
    clause: 'RSS 2.0, "guid"',
    rss: ({ items }) =>
      guids(items)
        .filter((guid) => {
          const id = guid.text.trim()
          return id !== '' && isPermaLink(guid) && !(/^https?:/i.test(id) && isAbsoluteUrl(id)) && !guid.hasBase
        })
        .map(withValue),
  },
  'invalid-permalink-flag': {
    severity: 'error',
    reason: 'Unexpected `{flag}` as `isPermaLink`, expected `true` or `false`',
    fix: 'Write isPermaLink="false", or "true" for the item’s own address.',
    clause: 'RSS 2.0, "guid"',
    rss: ({ items }) =>
      guids(items).flatMap((guid) => {
        const flag = attributeOf(guid, 'isPermaLink')
        return flag === undefined || /^(?:true|false)$/.test(flag) ? [] : [at(guid, { flag: show(flag) })]
      }),
  },
  'permalink-differs': {
    severity: 'info',
    reason:
      'Unexpected permalink `{id}` that is not the item’s link, expected the same address, unless the link leads to another site',
    fix: 'Write isPermaLink="false" where the id only looks like an address.',
    clause: 'RSS 2.0, "guid"; RSS profile, "guid"',
    rss: ({ items }) =>
      guids(items)
        .filter((guid) => {
          const link = textOf(childOf(guid.parent, 'link'))
          return link !== undefined && link !== '' && isPermaLink(guid) && link !== guid.text.trim()
        })
        .map(withValue),
  },
}
