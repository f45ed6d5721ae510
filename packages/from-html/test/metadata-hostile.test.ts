import { hostileStrings } from '@offprint/conformance'
import { createArticle } from '@offprint/core'
import { parseHtml } from '@offprint/html-body'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMetadata } from '../src/metadata/read-metadata.js'

const script = (text: string): string => `<script type="application/ld+json">${text}</script>`

/** Pages that grow with a number, and what would take the square of it if it were read carelessly. */
const growing: readonly (readonly [string, (size: number) => string])[] = [
  ['scripts', (size) => script('{"@type":"Article","headline":"A","author":{"@id":"#a"}}').repeat(size)],
  ['line breaks in a broken script', (size) => script(`{"a":"${'\n'.repeat(size * 10)}",}`)],
  ['commas in a broken script', (size) => script(`{"a":[1${',\n '.repeat(size * 5)}]`)],
  ['deep objects', (size) => script(`${'{"a":'.repeat(size * 5)}1${'}'.repeat(size * 5)}`)],
  ['deep lists', (size) => script('['.repeat(size * 5) + ']'.repeat(size * 5))],
  [
    'references',
    (size) =>
      script(
        JSON.stringify(
          Array.from({ length: size }, (_, at) => ({
            '@id': `#${at}`,
            '@type': 'Article',
            headline: 'A',
            author: { '@id': `#${at + 1}` },
          })),
        ),
      ),
  ],
  [
    'long attributes',
    (size) =>
      `<meta name="author" content="${'a '.repeat(size * 50)}"><h1 class="${'author '.repeat(size * 10)}">x</h1>`,
  ],
  [
    'separators',
    (size) => `<meta property="og:title" content="${'| - '.repeat(size * 10)}"><title>${' - '.repeat(size * 10)}`,
  ],
  [
    'spaces',
    (size) =>
      `<meta name="author" content="by${' '.repeat(size * 40)}x"><p class="byline">By${' '.repeat(size * 40)}A B</p>`,
  ],
  [
    'at signs',
    (size) => `<p class="byline">${'a@'.repeat(size * 10)}</p><meta name="author" content="${'a@'.repeat(size * 10)}">`,
  ],
  [
    'digits',
    (size) => `<meta name="date" content="${'1'.repeat(size * 20)}"><time datetime="${'2-'.repeat(size * 20)}"></time>`,
  ],
  ['bylines in bylines', (size) => `${'<div class="author byline">'.repeat(size)}Ada Bee${'</div>'.repeat(size)}`],
  [
    'many bylines',
    (size) =>
      `<h1>Title of it</h1>${'<div class="author"><a rel="author" href="/author/x">Ada Bee</a> 3 May 2019</div>'.repeat(size)}`,
  ],
  [
    'many authors',
    (size) =>
      `<div itemscope itemtype="https://schema.org/Article">${'<span itemprop="author">Ada Bee</span>'.repeat(size)}</div>`,
  ],
  [
    'many meta elements',
    (size) => '<meta name="author" content="Ada Bee"><meta name="keywords" content="a,b">'.repeat(size),
  ],
  ['many headings', (size) => `<title>ab</title>${'<h1>a b c d e f</h1>'.repeat(size)}`],
  ['many links', (size) => '<link rel="alternate" hreflang="de" href="/x"><a rel="tag" href="y">t</a>'.repeat(size)],
]

function milliseconds(html: string): number {
  const page = parseHtml(html)
  const began = performance.now()
  readMetadata(page, { url: 'https://harbour.example/a' })
  return performance.now() - began
}

describe('work on hostile pages', () => {
  it.each(growing)('should grow with the size of %s and no faster', (_, make) => {
    const [small, large] = [1000, 8000].map((size) => Math.min(...[1, 2, 3].map(() => milliseconds(make(size))))) as [
      number,
      number,
    ]
    // Eight times the size; the square would be 64 times the work. Short times are noise.
    expect(large).toBeLessThan(Math.max(small, 20) * 24)
  })
})

/** Fields of pages with strings that nobody expects. */
const strings = fc.oneof(
  fc.constantFrom(...hostileStrings),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('By Ada Quay', '', ' ', 'http://', 'null'),
)

const anyPage = fc.record({
  author: strings,
  title: strings,
  date: strings,
  image: strings,
  link: strings,
  lang: strings,
  data: fc.oneof(
    strings,
    fc.jsonValue().map((value) => JSON.stringify(value)),
  ),
  byline: strings,
})

const attributeOf = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

describe('facts of any page', () => {
  it('should fit the model', () => {
    fc.assert(
      fc.property(anyPage, ({ author, title, date, image, link, lang, data, byline }) => {
        const schema = {
          '@type': 'Article',
          headline: title,
          author: [author, { name: byline, url: link, email: author, jobTitle: title, sameAs: link }],
          datePublished: date,
          image: { url: image, caption: title, creditText: author },
          keywords: title,
          articleSection: title,
          publisher: { name: author, url: link },
          license: link,
          description: title,
        }
        const page = parseHtml(`<html lang="${attributeOf(lang)}"><meta name="author" content="${attributeOf(author)}">
          <meta property="og:title" content="${attributeOf(title)}"><meta property="article:section" content="${attributeOf(title)}">
          <meta name="keywords" content="${attributeOf(title)}"><link rel="canonical" href="${attributeOf(link)}">
          <link rel="alternate" hreflang="${attributeOf(lang)}" href="${attributeOf(link)}">
          ${script(data)}${script(JSON.stringify(schema).replaceAll('<', '\\u003C'))}
          <h1>${attributeOf(title)}</h1><p class="byline">${attributeOf(byline).replaceAll('<', '&lt;')}</p>`)
        const facts = readMetadata(page, { url: 'https://harbour.example/a' })
        const field = <Value>(fact: { readonly value: Value } | undefined, key: string) =>
          fact === undefined ? {} : { [key]: fact.value }
        createArticle({
          title: 'Rope',
          id: 'urn:x:rope',
          byline: facts.byline.map(({ value }) => value),
          dates: { ...field(facts.published, 'published'), ...field(facts.modified, 'modified') },
          ...field(facts.language, 'language'),
          ...field(facts.url, 'url'),
          ...field(facts.publisher, 'publisher'),
          ...field(facts.summary, 'summary'),
          ...field(facts.section, 'section'),
          ...field(facts.tags, 'tags'),
          ...field(facts.license, 'license'),
          ...field(facts.hero, 'hero'),
          ...field(facts.identifiers, 'identifiers'),
          ...field(facts.access, 'access'),
          ...field(facts.translations, 'translations'),
        })
        expect(facts.title?.value).not.toBe('')
      }),
      { numRuns: 300 },
    )
  })
})
