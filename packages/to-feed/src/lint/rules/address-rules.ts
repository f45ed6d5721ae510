import type { AtomDocument, JsonDocument, RssDocument } from '../read/document.js'
import { atNode, member } from '../read/json-node.js'
import { at, attributeOf, type XmlElement } from '../read/xml-element.js'
import type { Check, Problem, RuleTable } from '../rule.js'
import { isAbsoluteUrl } from '../value/is-absolute-url.js'
import { isMediaType } from '../value/is-media-type.js'
import { show } from '../value/show.js'
import { jsonObjects } from './json-shapes.js'

/** Rules about addresses and what lies there. */
export type AddressRuleId = 'url-not-absolute' | 'relative-atom-url' | 'invalid-media-type' | 'invalid-length'

/** Elements whose text is an address. */
const texts: ReadonlySet<string> = new Set(['link', 'comments', 'docs', 'url', 'wfw:commentRss', 'itunes:new-feed-url'])
const atomTexts: ReadonlySet<string> = new Set(['atom:icon', 'atom:logo', 'atom:uri'])

/** Attributes that are addresses, by element. */
const attributes: Readonly<Record<string, string>> = {
  enclosure: 'url',
  source: 'url',
  'atom:link': 'href',
  'atom:content': 'src',
  'atom:generator': 'uri',
  'media:content': 'url',
  'media:thumbnail': 'url',
  'itunes:image': 'href',
}

const isRelative = (value: string): boolean => !isAbsoluteUrl(value.trim())

function relatives(elements: readonly XmlElement[], inText: ReadonlySet<string>): readonly Problem[] {
  return elements.flatMap((element) => {
    if (element.hasBase) return []
    const name = Object.hasOwn(attributes, element.kind) ? attributes[element.kind] : undefined
    const value = name === undefined ? undefined : attributeOf(element, name)
    if (name !== undefined && value !== undefined && isRelative(value))
      return [at(element, { url: show(value), name: `${element.name}@${name}` })]
    const text = element.text.trim()
    return inText.has(element.kind) && text !== '' && element.children.length === 0 && isRelative(text)
      ? [at(element, { url: show(text), name: element.name })]
      : []
  })
}

const typed: ReadonlySet<string> = new Set(['enclosure', 'atom:link', 'media:content'])
const sized: Readonly<Record<string, string>> = {
  enclosure: 'length',
  'atom:link': 'length',
  'media:content': 'fileSize',
}

const mediaTypes: Check<RssDocument | AtomDocument> = ({ elements }) =>
  elements.flatMap((element) => {
    const type = typed.has(element.kind) ? attributeOf(element, 'type') : undefined
    return type === undefined || isMediaType(type) ? [] : [at(element, { type: show(type), name: element.name })]
  })

const lengths: Check<RssDocument | AtomDocument> = ({ elements }) =>
  elements.flatMap((element) => {
    const name = Object.hasOwn(sized, element.kind) ? sized[element.kind] : undefined
    const length = name === undefined ? undefined : attributeOf(element, name)
    return length === undefined || /^\d+$/.test(length.trim())
      ? []
      : [at(element, { length: show(length), name: `${element.name}@${name}` })]
  })

const jsonUrls: Readonly<Record<string, readonly string[]>> = {
  feed: ['home_page_url', 'feed_url', 'next_url', 'icon', 'favicon'],
  item: ['url', 'external_url', 'image', 'banner_image'],
  author: ['url', 'avatar'],
  attachment: ['url'],
  hub: ['url'],
}

const jsonRelatives: Check<JsonDocument> = (document) =>
  jsonObjects(document).flatMap(({ shape, node }) =>
    (jsonUrls[shape] ?? []).flatMap((name) => {
      const url = member(node, name)
      return url?.type !== 'string' || !isRelative(url.value)
        ? []
        : [atNode(url, document.locate, { url: show(url.value), name })]
    }),
  )

/** See {@link AddressRuleId}. */
export const addressRules: RuleTable<AddressRuleId> = {
  'url-not-absolute': {
    severity: 'error',
    reason: 'Unexpected `{url}` in `{name}`, expected a whole URL with its scheme and without spaces',
    fix: 'Resolve it against the page that it stands on before it is written: https://… and the rest.',
    clause: 'RSS 2.0, "Comments" (URLs begin with a registered scheme); JSON Feed 1.1',
    rss: ({ elements }) => relatives(elements, texts),
    json: jsonRelatives,
  },
  'relative-atom-url': {
    severity: 'warning',
    reason:
      'Unexpected `{url}` in `{name}` without an absolute `xml:base` round it, expected a whole IRI; it depends on where the feed is read',
    fix: 'Write it whole, or say xml:base="https://…" on `feed`.',
    clause: 'RFC 4287, section 2; RFC 3986, section 5.1',
    atom: ({ elements }) => relatives(elements, atomTexts),
  },
  'invalid-media-type': {
    severity: 'error',
    reason: 'Unexpected type `{type}` in `{name}`, expected a media type such as `audio/mpeg`',
    fix: 'Write the type that the server sends with the file; do not make one from the file’s name.',
    clause: 'RSS 2.0, "enclosure"; RFC 4287, section 4.2.7.3; JSON Feed 1.1, `mime_type`; RFC 6838, section 4.2',
    rss: mediaTypes,
    atom: mediaTypes,
    json: (document) =>
      jsonObjects(document).flatMap(({ shape, node }) => {
        const type = shape === 'attachment' ? member(node, 'mime_type') : undefined
        return type?.type !== 'string' || isMediaType(type.value)
          ? []
          : [atNode(type, document.locate, { type: show(type.value), name: 'mime_type' })]
      }),
  },
  'invalid-length': {
    severity: 'error',
    reason: 'Unexpected `{length}` in `{name}`, expected the number of bytes',
    fix: 'Write digits alone, without units or separators.',
    clause: 'RSS 2.0, "enclosure"; RFC 4287, section 4.2.7.6; JSON Feed 1.1, `size_in_bytes`',
    rss: lengths,
    atom: lengths,
    json: (document) =>
      jsonObjects(document).flatMap(({ shape, node }) =>
        (shape === 'attachment' ? ['size_in_bytes', 'duration_in_seconds'] : []).flatMap((name) => {
          const size = member(node, name)
          return size?.type === 'number' && size.value < 0
            ? [atNode(size, document.locate, { length: size.value, name })]
            : []
        }),
      ),
  },
}
