import { at, attributeOf, childOf, childrenOf, textOf } from '../read/xml-element.js'
import type { RuleTable } from '../rule.js'
import { show } from '../value/show.js'

/** Rules about the parts of an RSS item. */
export type ItemRuleId =
  | 'item-without-text'
  | 'content-without-description'
  | 'content-before-description'
  | 'empty-category'
  | 'incomplete-enclosure'
  | 'enclosure-not-http'
  | 'enclosure-of-no-bytes'
  | 'several-enclosures'
  | 'source-without-url'
  | 'said-twice'

/** Elements of RSS and of other namespaces that say the same. */
const sameMeaning: Readonly<Record<string, readonly (readonly [own: string, other: string])[]>> = {
  channel: [
    ['copyright', 'dc:rights'],
    ['language', 'dc:language'],
    ['pubDate', 'dc:date'],
    ['lastBuildDate', 'dcterms:modified'],
  ],
  item: [
    ['pubDate', 'dc:date'],
    ['source', 'dc:source'],
  ],
}

const enclosureParts = ['url', 'length', 'type'] as const

/** See {@link ItemRuleId}. */
export const itemRules: RuleTable<ItemRuleId> = {
  'item-without-text': {
    severity: 'error',
    reason: 'Unexpected item without title and description, expected at least one of them',
    fix: 'Add a description; short notes need no title.',
    clause: 'RSS 2.0, "Elements of item"',
    rss: ({ items }) =>
      items
        .filter((item) => childOf(item, 'title') === undefined && childOf(item, 'description') === undefined)
        .map((item) => at(item)),
  },
  'content-without-description': {
    severity: 'warning',
    reason: 'Unexpected `content:encoded` without a description, expected a summary beside the whole text',
    fix: 'Add a description, or put the whole text there.',
    clause: 'RSS profile, "namespace-elements-content-encoded"',
    rss: ({ items }) =>
      items.flatMap((item) => {
        const content = childOf(item, 'content:encoded')
        return content === undefined || childOf(item, 'description') !== undefined ? [] : [at(content)]
      }),
  },
  'content-before-description': {
    severity: 'warning',
    reason: 'Unexpected `content:encoded` before `description`, expected it after; some readers let the last one win',
    fix: 'Write the description first.',
    clause: 'RSS profile, "namespace-elements-content-encoded"',
    rss: ({ items }) =>
      items.flatMap((item) => {
        const kinds = item.children.map(({ kind }) => kind)
        const content = childOf(item, 'content:encoded')
        const isBefore = kinds.indexOf('content:encoded') < kinds.indexOf('description')
        return content !== undefined && isBefore ? [at(content)] : []
      }),
  },
  'empty-category': {
    severity: 'warning',
    reason: 'Unexpected empty category, expected a word',
    fix: 'Leave it out.',
    clause: 'RSS 2.0, "category"; RFC 4287, section 4.2.2.1',
    rss: ({ elements }) =>
      elements.filter((element) => element.kind === 'category' && textOf(element) === '').map((element) => at(element)),
    atom: ({ elements }) =>
      elements
        .filter((element) => element.kind === 'atom:category' && attributeOf(element, 'term')?.trim() === '')
        .map((element) => at(element)),
  },
  'incomplete-enclosure': {
    severity: 'error',
    reason: 'Unexpected enclosure without `{name}`, expected url, length and type',
    fix: 'Ask the server for the length and the type of the file; without them write media:content.',
    clause: 'RSS 2.0, "enclosure"',
    rss: ({ items }) =>
      items.flatMap((item) =>
        childrenOf(item, 'enclosure').flatMap((enclosure) =>
          enclosureParts
            .filter((name) => (attributeOf(enclosure, name) ?? '') === '')
            .map((name) => at(enclosure, { name })),
        ),
      ),
  },
  'enclosure-not-http': {
    severity: 'error',
    reason: 'Unexpected `{url}` as an enclosure, expected an http(s) URL',
    fix: 'Put the file on a web server.',
    clause: 'RSS 2.0, "enclosure"; RSS profile, "enclosure"',
    rss: ({ items }) =>
      items.flatMap((item) =>
        childrenOf(item, 'enclosure').flatMap((enclosure) => {
          const url = attributeOf(enclosure, 'url')?.trim() ?? ''
          return /^(?!https?:)[a-z][a-z0-9+.-]*:/i.test(url) ? [at(enclosure, { url: show(url) })] : []
        }),
      ),
  },
  'enclosure-of-no-bytes': {
    severity: 'info',
    reason: 'Unexpected length 0, expected the number of bytes; 0 stands for a length that nobody knows',
    fix: 'Ask the server for the length of the file.',
    clause: 'RSS profile, "enclosure"',
    rss: ({ items }) =>
      items.flatMap((item) =>
        childrenOf(item, 'enclosure')
          .filter((enclosure) => /^0+$/.test(attributeOf(enclosure, 'length')?.trim() ?? ''))
          .map((enclosure) => at(enclosure)),
      ),
  },
  'several-enclosures': {
    severity: 'warning',
    reason: 'Unexpected second enclosure, expected at most one; readers take the first or the last',
    fix: 'Keep the main file and write the others as media:content.',
    clause: 'RSS profile, "enclosure"',
    rss: ({ items }) =>
      items.flatMap((item) =>
        childrenOf(item, 'enclosure')
          .slice(1)
          .map((enclosure) => at(enclosure)),
      ),
  },
  'source-without-url': {
    severity: 'error',
    reason: 'Unexpected source without `url`, expected the address of the feed that the item comes from',
    fix: 'Add the attribute, or leave the element out.',
    clause: 'RSS 2.0, "source"',
    rss: ({ items }) =>
      items.flatMap((item) =>
        childrenOf(item, 'source')
          .filter((source) => (attributeOf(source, 'url') ?? '') === '')
          .map((source) => at(source)),
      ),
  },
  'said-twice': {
    severity: 'info',
    reason: 'Unexpected `{other}` beside `{own}`, expected one of the two; readers may believe either',
    fix: 'Keep the element of RSS itself.',
    clause: 'RSS profile, "namespace-elements"',
    rss: ({ channel, items }) =>
      [...(channel === undefined ? [] : [channel]), ...items].flatMap((parent) =>
        (sameMeaning[parent.kind] ?? []).flatMap(([own, other]) => {
          const second = childOf(parent, other)
          return second === undefined || childOf(parent, own) === undefined ? [] : [at(second, { own, other })]
        }),
      ),
  },
}
