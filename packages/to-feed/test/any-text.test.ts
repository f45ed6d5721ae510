import { createPublication, type Publication } from '@offprint/core'
import { legalText } from '@offprint/xml'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toAtom, toJsonFeed, toRss } from '../src/index.js'
import { frozen, says, text } from './publications.js'
import { all, readXml, type XmlElement } from './read-xml.js'

const pieces = [
  ']]>',
  '<![CDATA[',
  '&',
  '<',
  '>',
  '"',
  "'",
  '&amp;amp;',
  '&#x26;',
  '&lt;b&gt;',
  '<script>',
  '-->',
  '\r',
  '\n',
  '\t',
  '\u0000',
  '\u0008',
  '\u001f',
  '\u0085',
  '\u2028',
  '\ud800',
  '\udc00',
  '\ufffe',
  '\uffff',
  '😀',
  'ب',
  '語',
]

/** Any string that the model takes as text: one that is not only white space. */
const anyText = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme' }),
  )
  .filter((value) => value.trim() !== '')

const publicationWith = (words: string): Publication =>
  createPublication({
    title: words,
    url: 'https://quay.example/',
    slug: 'quay',
    language: 'en',
    description: words,
    publisher: { name: words },
    copyright: { holder: [], notice: words },
    articles: [
      {
        title: words,
        url: 'https://quay.example/a',
        slug: 'a',
        language: 'en',
        subtitle: [text(words)],
        summary: words,
        section: [words],
        dates: { published: '2024-02-29' },
        byline: [words, { agent: words, role: 'editor' }],
        license: { name: `licence ${words}` },
        hero: { media: [{ src: 'a.png', alt: words }], caption: [text(words)], credit: { text: words } },
        body: [says(words), { type: 'code', value: words, lang: words }],
      },
    ],
  })

/** Undoes the HTML that a plain summary becomes in RSS. */
const unescapeHtml = (html: string): string =>
  html.replace(/&#x([0-9A-F]+);/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))

const value = (root: XmlElement, path: string): string | undefined => all(root, path)[0]?.text
const blank = (words: string): string | undefined => (words.trim() === '' ? undefined : words)

describe('any JavaScript string', () => {
  it('should come back from RSS as it went in, but for characters that XML cannot hold (rules 1, 2, 3, 7)', () => {
    fc.assert(
      fc.property(anyText, (words) => {
        const legal = legalText(words)
        const rss = readXml(toRss(publicationWith(words)))
        expect(value(rss, 'channel/title')).toBe(legal)
        expect(value(rss, 'channel/description')).toBe(legal)
        expect(value(rss, 'channel/dc:publisher')).toBe(blank(legal))
        expect(value(rss, 'channel/copyright')).toBe(blank(legal))
        expect(value(rss, 'channel/item/title') ?? '').toBe(blank(legal) ?? '')
        expect(value(rss, 'channel/item/dc:creator')).toBe(blank(legal))
        expect(value(rss, 'channel/item/dc:contributor')).toBe(blank(legal))
        expect(value(rss, 'channel/item/category')).toBe(blank(legal))
        expect(value(rss, 'channel/item/media:content/media:credit')).toBe(blank(legal))
        if (blank(legal) !== undefined) expect(unescapeHtml(value(rss, 'channel/item/description') ?? '')).toBe(legal)
      }),
      { numRuns: 300 },
    )
  })

  it('should come back from Atom as it went in, but for characters that XML cannot hold (rules 1, 2, 3, 7)', () => {
    fc.assert(
      fc.property(anyText, (words) => {
        const legal = legalText(words)
        const atom = readXml(toAtom(publicationWith(words)))
        expect(value(atom, 'title')).toBe(legal)
        expect(value(atom, 'subtitle')).toBe(blank(legal))
        expect(value(atom, 'entry/title')).toBe(legal)
        expect(value(atom, 'entry/summary')).toBe(blank(legal))
        expect(value(atom, 'entry/author/name')).toBe(blank(legal))
        expect(value(atom, 'entry/contributor/name')).toBe(blank(legal))
        expect(all(atom, 'entry/category')[0]?.attributes.term).toBe(blank(legal))
      }),
      { numRuns: 300 },
    )
  })

  it('should come back from JSON Feed as from the others, and all three should carry the same HTML (rule 1)', () => {
    fc.assert(
      fc.property(anyText, (words) => {
        const legal = legalText(words)
        const publication = publicationWith(words)
        const feed = JSON.parse(toJsonFeed(publication))
        const [item] = feed.items
        expect([feed.title, item.title]).toEqual([legal, legal])
        expect([item.summary, item.authors?.[0].name, item.tags?.[0]]).toEqual(new Array(3).fill(blank(legal)))
        const rss = readXml(toRss(publication))
        expect(value(rss, 'channel/item/content:encoded') ?? value(rss, 'channel/item/description')).toBe(
          item.content_html,
        )
        expect(value(readXml(toAtom(publication)), 'entry/content')).toBe(item.content_html)
      }),
      { numRuns: 300 },
    )
  })

  it('should make the same bytes twice and leave deep-frozen input alone (rule 10)', () => {
    fc.assert(
      fc.property(anyText, (words) => {
        const publication = publicationWith(words)
        for (const write of [toRss, toAtom, toJsonFeed]) expect(write(frozen(publication))).toBe(write(publication))
      }),
      { numRuns: 50 },
    )
  })
})
