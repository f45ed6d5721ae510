import type { AtomDocument, JsonDocument, RssDocument } from '../read/document.js'
import { atNode, type JsonNode, member } from '../read/json-node.js'
import { at, attributeOf, childOf, pathOf, textOf, type XmlElement } from '../read/xml-element.js'
import type { Check, RuleTable } from '../rule.js'
import { isLanguage } from '../value/is-language.js'
import { show } from '../value/show.js'

/** Rules about words, whatever the format. */
export type TextRuleId =
  | 'escaped-twice'
  | 'markup-escaped-twice'
  | 'title-not-in-hex'
  | 'markup-in-title'
  | 'invalid-language'
  | 'missing-language'

/** References that people do not write into titles, but generators that escape twice do. */
const reference = /&(?:amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[mn]dash|hellip|#\d{1,7}|#x[0-9a-f]{1,6});/i

const rssTitles: ReadonlySet<string> = new Set([
  'title',
  'category',
  'dc:creator',
  'copyright',
  'media:title',
  'itunes:title',
])
const isRssTitle = ({ kind, parent }: XmlElement): boolean =>
  rssTitles.has(kind) || (kind === 'description' && parent?.kind !== 'item')
const isPlainAtom = (element: XmlElement): boolean =>
  element.kind === 'atom:name' ||
  (/^atom:(?:title|subtitle|summary|rights)$/.test(element.kind) && (attributeOf(element, 'type') ?? 'text') === 'text')

/** Hexadecimal references say that the writer knew what it did (RSS profile, "data-types-characterdata"). */
const isHex = ({ source }: XmlElement): boolean => !/[<&]/.test(source.replace(/&#x[0-9a-f]+;/gi, ''))

const escapedTwice = (elements: readonly XmlElement[]) =>
  elements
    .filter((element) => reference.test(element.text) && !isHex(element))
    .map((element) => at(element, { reference: reference.exec(element.text)?.[0] ?? '', value: show(element.text) }))

const plainKeys = ['title', 'summary', 'description'] as const
const plainNodes = ({ root, items }: JsonDocument): readonly JsonNode[] =>
  [root, ...items].flatMap((node) => plainKeys.map((key) => member(node, key)).filter((found) => found !== undefined))

/** Nothing but escaped elements, from the first character to the last. */
const escapedMarkup = /^\s*&lt;([a-z][a-z0-9]*)\b[^<>]*&lt;\/[a-z][a-z0-9]*&gt;\s*$/i

const markupEscapedTwice: Check<RssDocument | AtomDocument | JsonDocument> = ({ blocks }) =>
  blocks
    .filter(({ html, reading }) => reading.elements.length === 0 && escapedMarkup.test(html))
    .map(({ path, placeAt, html }) => ({ path, place: placeAt(0), values: { value: show(html) } }))

const inline = /<\/?(?:a|abbr|b|br|cite|code|em|font|i|img|p|q|small|span|strong|sub|sup|u)(?:\s[^<>]*)?\/?>/i

const languages = (elements: readonly XmlElement[]) =>
  elements.flatMap((element) => {
    const own = element.kind === 'language' || element.kind === 'dc:language' ? [element.text.trim()] : []
    const tags = [...own, attributeOf(element, 'xml:lang'), attributeOf(element, 'hreflang')]
    return tags
      .filter((tag) => tag !== undefined && tag !== '' && !isLanguage(tag))
      .map((tag) => at(element, { tag: show(tag ?? '') }))
  })

/** See {@link TextRuleId}. */
export const textRules: RuleTable<TextRuleId> = {
  'escaped-twice': {
    severity: 'info',
    reason:
      'Unexpected `{reference}` in `{value}`, expected the character that it stands for, unless the text speaks of it',
    fix: 'Escape once: hand plain text to the serialiser, not text that is escaped for HTML already.',
    clause: 'RFC 4287, section 3.1.1.1; JSON Feed 1.1, "Items", `title` and `summary`: plain text',
    rss: ({ elements }) => escapedTwice(elements.filter(isRssTitle)),
    atom: ({ elements }) => escapedTwice(elements.filter(isPlainAtom)),
    json: (document) =>
      plainNodes(document).flatMap((node) => {
        const found = node.type === 'string' ? reference.exec(node.value)?.[0] : undefined
        if (node.type !== 'string' || found === undefined) return []
        return [atNode(node, document.locate, { reference: found, value: show(node.value) })]
      }),
  },
  'markup-escaped-twice': {
    severity: 'info',
    reason: 'Unexpected tags as text in `{value}`, expected HTML; readers show them as they are written',
    fix: 'Escape HTML once for XML, or put it into CDATA without escaping it; never both.',
    clause: 'RSS profile, "description"; RFC 4287, section 3.1.1.2',
    rss: markupEscapedTwice,
    atom: markupEscapedTwice,
    json: markupEscapedTwice,
  },
  'title-not-in-hex': {
    severity: 'info',
    reason:
      'Unexpected `{value}` in `{path}`, expected `&` and `<` as `&#x26;` and `&#x3C;`, since some readers take titles for HTML',
    fix: 'In plain text of RSS, write `&` as `&#x26;` and `<` as `&#x3C;`.',
    clause: 'RSS profile, "data-types-characterdata"',
    rss: ({ elements }) =>
      elements
        .filter(({ kind, source }) => kind === 'title' && /&(?:amp|lt|#38|#60);|<!\[CDATA\[[^\]]*[<&]/.test(source))
        .map((element) => at(element, { value: show(element.source), path: pathOf(element) })),
  },
  'markup-in-title': {
    severity: 'warning',
    reason: 'Unexpected tags in the title `{value}`, expected plain text; some readers show them, others lose words',
    fix: 'Write the title without markup; if it speaks of tags, write them with `&#x3C;` in RSS.',
    clause: 'RSS profile, "title"; RFC 4287, section 3.1.1.1',
    rss: ({ elements }) =>
      elements
        .filter((element) => element.kind === 'title' && inline.test(element.text) && !isHex(element))
        .map((element) => at(element, { value: show(element.text) })),
  },
  'invalid-language': {
    severity: 'warning',
    reason: 'Unexpected language `{tag}`, expected a tag such as `en` or `pt-BR`',
    fix: 'Write a BCP 47 tag, with hyphens and no underscores.',
    clause: 'BCP 47 (RFC 5646), section 2.1; RSS 2.0, "language"; JSON Feed 1.1, `language`',
    rss: ({ elements }) => languages(elements),
    atom: ({ elements }) => languages(elements),
    json: ({ root, items, locate }) =>
      [root, ...items].flatMap((node) => {
        const tag = member(node, 'language')
        return tag?.type !== 'string' || isLanguage(tag.value) ? [] : [atNode(tag, locate, { tag: show(tag.value) })]
      }),
  },
  'missing-language': {
    severity: 'info',
    reason: 'Unexpected feed without a language, expected one for speech, hyphenation and search',
    fix: 'Say the language of the whole: `language` in RSS and JSON Feed, `xml:lang` on `feed` in Atom.',
    clause: 'RSS 2.0, "Optional channel elements"; RFC 4287, section 2; JSON Feed 1.1, `language`',
    rss: ({ root, channel }) =>
      channel === undefined ||
      textOf(childOf(channel, 'language') ?? childOf(channel, 'dc:language')) !== undefined ||
      [root, channel].some((element) => attributeOf(element, 'xml:lang') !== undefined)
        ? []
        : [at(channel)],
    atom: ({ feed }) => (feed === undefined || attributeOf(feed, 'xml:lang') !== undefined ? [] : [at(feed)]),
    json: ({ root, locate }) => (member(root, 'language') === undefined ? [atNode(root, locate)] : []),
  },
}
