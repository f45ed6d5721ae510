import type { AtomDocument, RssDocument } from '../read/document.js'
import { at, attributeOf, childOf, textOf, type XmlElement } from '../read/xml-element.js'
import type { Check, Problem, RuleTable } from '../rule.js'
import { show } from '../value/show.js'
import {
  atomChildren,
  atomRepeatable,
  dublinCore,
  rssAttributes,
  rssChildren,
  rssRepeatable,
} from './structure-tables.js'

/** Rules about which elements there must be, may be, and how often. */
export type StructureRuleId =
  | 'missing-channel'
  | 'invalid-version'
  | 'missing-channel-element'
  | 'empty-channel-element'
  | 'missing-atom-element'
  | 'duplicate-element'
  | 'unknown-element'
  | 'unknown-attribute'

const tableOf = (table: Readonly<Record<string, readonly string[]>>, kind: string): readonly string[] | undefined =>
  Object.hasOwn(table, kind) ? table[kind] : undefined

const channelParts = ['title', 'link', 'description'] as const

/** Says the children that a parent has too often; those that may be repeated are not among them. */
function duplicates(parent: XmlElement, single: readonly string[]): readonly Problem[] {
  const seen = new Set<string>()
  return parent.children.flatMap((child) => {
    if (!single.includes(child.kind) || !seen.has(child.kind)) {
      seen.add(child.kind)
      return []
    }
    return [at(child, { name: child.name, parent: parent.name })]
  })
}

const isBare = (kind: string): boolean => !/[:{]/.test(kind)

const duplicatesInRss: Check<RssDocument> = ({ elements }) =>
  elements.flatMap((element) => {
    const known = tableOf(rssChildren, element.kind) ?? []
    const contents = element.kind === 'item' ? ['content:encoded'] : []
    return duplicates(element, [...known.filter((name) => !rssRepeatable.includes(name)), ...contents])
  })

const duplicatesInAtom: Check<AtomDocument> = ({ elements }) =>
  elements.flatMap((element) => {
    const single = (tableOf(atomChildren, element.kind) ?? []).filter((name) => !atomRepeatable.includes(name))
    return duplicates(
      element,
      single.map((name) => `atom:${name}`),
    )
  })

const unknownInRss: Check<RssDocument> = ({ elements }) =>
  elements.flatMap((element) => {
    const known = element.parent === undefined ? undefined : tableOf(rssChildren, element.parent.kind)
    const isUnknown = known !== undefined && isBare(element.kind) && element.isDeclared && !known.includes(element.kind)
    return isUnknown || isUnknownDublinCore(element) ? [strange(element)] : []
  })

const unknownInAtom: Check<AtomDocument> = ({ elements }) =>
  elements.flatMap((element) => {
    const known = element.parent === undefined ? undefined : tableOf(atomChildren, element.parent.kind)
    const isAtom = element.kind.startsWith('atom:')
    const isUnknown = known !== undefined && isAtom && !known.includes(element.kind.slice('atom:'.length))
    return isUnknown || isUnknownDublinCore(element) ? [strange(element)] : []
  })

const isUnknownDublinCore = ({ kind }: XmlElement): boolean =>
  kind.startsWith('dc:') && !dublinCore.includes(kind.slice('dc:'.length))

const strange = (element: XmlElement): Problem =>
  at(element, { name: show(element.name), parent: element.parent?.name ?? 'the document' })

const atomRequired: Readonly<Record<string, readonly string[]>> = {
  'atom:feed': ['id', 'title', 'updated'],
  'atom:entry': ['id', 'title', 'updated'],
}

/** See {@link StructureRuleId}. */
export const structureRules: RuleTable<StructureRuleId> = {
  'missing-channel': {
    severity: 'error',
    reason: 'Unexpected `rss` without `channel`, expected one',
    fix: 'Put everything into one channel.',
    clause: 'RSS 2.0, "What is RSS?"',
    rss: ({ root, channel }) => (channel === undefined ? [at(root)] : []),
  },
  'invalid-version': {
    severity: 'error',
    reason: 'Unexpected version `{version}`, expected `2.0`',
    fix: 'Write <rss version="2.0">; documents of 0.91 and 0.92 are valid ones of 2.0.',
    clause: 'RSS 2.0, "What is RSS?"',
    rss: ({ root }) => {
      const version = attributeOf(root, 'version')
      return version !== undefined && /^(?:2\.0(?:\.\d+)?|0\.9[0-4])$/.test(version)
        ? []
        : [at(root, { version: show(version ?? '') })]
    },
  },
  'missing-channel-element': {
    severity: 'error',
    reason: 'Unexpected channel without `{name}`, expected one',
    fix: 'Add the title, the address of the site, and a sentence about it.',
    clause: 'RSS 2.0, "Required channel elements"',
    rss: ({ channel }) =>
      channel === undefined
        ? []
        : channelParts.filter((name) => childOf(channel, name) === undefined).map((name) => at(channel, { name })),
  },
  'empty-channel-element': {
    severity: 'warning',
    reason: 'Unexpected empty `{name}`, expected words',
    fix: 'Say the title, the address of the site, and a sentence about it.',
    clause: 'RSS 2.0, "Required channel elements"',
    rss: ({ channel }) =>
      channelParts
        .map((name) => childOf(channel, name))
        .filter((element) => element !== undefined && element.children.length === 0 && textOf(element) === '')
        .flatMap((element) => (element === undefined ? [] : [at(element, { name: element.name })])),
  },
  'missing-atom-element': {
    severity: 'error',
    reason: 'Unexpected `{parent}` without `{name}`, expected one',
    fix: 'Add id, title and updated to the feed and to every entry.',
    clause: 'RFC 4287, sections 4.1.1 and 4.1.2',
    atom: ({ feed, items }) =>
      [...(feed === undefined ? [] : [feed]), ...items].flatMap((parent) =>
        (atomRequired[parent.kind] ?? [])
          .filter((name) => childOf(parent, `atom:${name}`) === undefined)
          .map((name) => at(parent, { parent: parent.name, name })),
      ),
  },
  'duplicate-element': {
    severity: 'error',
    reason: 'Unexpected second `{name}` in `{parent}`, expected at most one',
    fix: 'Keep one; several authors are several `dc:creator` in RSS.',
    clause: 'RSS profile, "Elements"; RFC 4287, sections 4.1.1, 4.1.2 and 3.2',
    rss: duplicatesInRss,
    atom: duplicatesInAtom,
  },
  'unknown-element': {
    severity: 'error',
    reason:
      'Unexpected `{name}` in `{parent}`, expected an element of the specification or one of a namespace of its own',
    fix: 'Remove it, move it where it belongs, or take the element of a namespace that says the same.',
    clause: 'RSS 2.0, "Extending RSS"; RFC 4287, sections 4.1 and 6; Dublin Core 1.1',
    rss: unknownInRss,
    atom: unknownInAtom,
  },
  'unknown-attribute': {
    severity: 'warning',
    reason: 'Unexpected attribute `{attribute}` on `{name}`, expected {known}',
    fix: 'Remove it; media:content has attributes for titles and durations.',
    clause: 'RSS 2.0, "Elements of item"',
    rss: ({ elements }) =>
      elements
        .filter(
          ({ kind, parent }) => kind === 'rss' || tableOf(rssChildren, parent?.kind ?? '')?.includes(kind) === true,
        )
        .flatMap((element) => {
          const known = tableOf(rssAttributes, element.kind) ?? []
          const names = Object.keys(element.attributes)
          return names
            .filter((name) => !name.includes(':') && name !== 'xmlns' && !known.includes(name))
            .map((attribute) =>
              at(element, {
                attribute: show(attribute),
                name: element.name,
                known: known.length === 0 ? 'none' : known.map((name) => `\`${name}\``).join(', '),
              }),
            )
        }),
  },
}
