import { OffprintError } from '@offprint/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lintFeed } from '../../src/index.js'
import { atom, change, json, rss } from './feeds.js'

const pieces = [
  '<',
  '>',
  '</',
  '/>',
  '&',
  '&amp;',
  ';',
  ']]>',
  '<![CDATA[',
  '<!--',
  '-->',
  '<?',
  '?>',
  '"',
  "'",
  '=',
  ' ',
  '\r\n',
  '\r',
  '\u0000',
  '\ud800',
  '\uFEFF',
  '😀',
  '<rss version="2.0">',
  '<channel>',
  '<item>',
  '<guid>',
  '</guid>',
  '<pubDate>',
  '<feed xmlns="http://www.w3.org/2005/Atom">',
  '<entry>',
  'xmlns:a="b"',
  'a:b',
  '__proto__',
  'constructor',
  '{',
  '}',
  '[',
  ']',
  ':',
  ',',
  '"items"',
  '"id"',
  '\\',
  '1e999',
  'null',
  '<!DOCTYPE a [',
]

const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
)

/** A good feed with a piece of it replaced by anything. */
const spoilt = fc
  .tuple(fc.constantFrom(rss, atom, json), fc.nat(), fc.nat(40), anything)
  .map(([feed, at, length, piece]) => feed.slice(0, at % feed.length) + piece + feed.slice((at % feed.length) + length))

describe('any text at all', () => {
  it('should never throw, say the same twice, and keep the order of the text', () => {
    fc.assert(
      fc.property(fc.oneof(anything, spoilt), (text) => {
        const findings = lintFeed(text)
        expect(lintFeed(text)).toEqual(findings)
        const offsets = findings.map(({ place }) => place?.offset ?? -1)
        expect(offsets).toEqual([...offsets].sort((a, b) => a - b))
        for (const { place, reason } of findings) {
          expect(reason).toMatch(/^Unexpected /)
          if (place === undefined) continue
          expect(place.offset).toBeLessThanOrEqual(text.length)
          const ends = [...text.matchAll(/\r\n?|\n/g)].map(({ index, 0: end }) => index + end.length)
          expect(place.line).toBe(1 + ends.filter((end) => end <= place.offset).length)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('should say one thing of what is not well-formed, whatever follows', () => {
    fc.assert(
      fc.property(fc.string(), (rest) => {
        const findings = lintFeed(`<rss version="2.0"><channel></rss>${rest}`)
        expect(findings.map(({ ruleId }) => ruleId)).toEqual(['not-well-formed'])
      }),
    )
  })

  it('should refuse what is no text, and options that do not exist', () => {
    for (const call of [
      () => lintFeed(undefined as unknown as string),
      () => lintFeed('', { urll: 'a' } as object),
      () => lintFeed('', { url: '/feed.xml' }),
      () => lintFeed('', { now: 'today' }),
      () => lintFeed('', { maximumBytes: -1 }),
    ])
      expect(call).toThrow(OffprintError)
    expect(() => lintFeed('', { urll: 'a' } as object)).toThrow('expected `url`')
  })
})

const times = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join('')
const rssOf = (items: string): string => change(rss, '<item>', `${items}<item>`)
const content = (html: string): string =>
  rssOf(`<item><title>A</title><description><![CDATA[${html}]]></description></item>`)

/** A feed of five million characters, and one million characters of everything else, or thereabouts. */
const large: Readonly<Record<string, () => string>> = {
  items: () =>
    rssOf(
      times(
        12_000,
        (index) =>
          `<item><title>T ${index}</title><link>https://pier.example/${index}</link><guid>https://pier.example/${index}</guid><description>${'&lt;p&gt;word &lt;a href="/x"&gt;x&lt;/a&gt;&lt;/p&gt;'.repeat(6)}</description><pubDate>Invalid</pubDate></item>\n`,
      ),
    ),
  entries: () =>
    change(
      atom,
      '<entry>',
      `${times(4_000, (index) => `<entry><id>${index}</id><title>T</title><updated>x</updated><link href="a"/><content type="html">${'&lt;i&gt;a&lt;/i&gt; '.repeat(10)}</content></entry>`)}<entry>`,
    ),
  objects: () =>
    change(
      json,
      '"items": [',
      `"items": [${times(6_000, (index) => `{"id":${index},"content_html":"<p>${'words '.repeat(20)}</p>","title":"&amp;","url":"/"},`)}`,
    ),
  'one text': () => content('word '.repeat(1_000_000)),
  'one text of paragraphs': () => content('<p>word word word word word</p>'.repeat(40_000)),
  'tags that do not end': () => content('<a<a<a'.repeat(200_000)),
  'quotes that do not end': () => `<rss version="2.0" a="${'b'.repeat(1_000_000)}`,
  'an entity that does not end': () => content(`&${'a'.repeat(1_000_000)}`),
  brackets: () => '['.repeat(1_000_000),
  backslashes: () => `{"a":"${'\\'.repeat(1_000_000)}"}`,
  'open tags': () => '<a>'.repeat(400_000),
  'line ends': () => `<rss version="2.0">${'\r\n'.repeat(500_000)}</rss>`,
  spaces: () => content(' '.repeat(1_000_000)),
  'a title of spaces': () => change(rss, '>Low water<', `>${' '.repeat(1_000_000)}x<`),
  'a date of digits': () => change(rss, '>Sun, 3 Mar 2024 08:00 +0100<', `>${'1'.repeat(1_000_000)}<`),
  'a link of letters': () => change(rss, '<link>https://pier.example/low-water<', `<link>${'a'.repeat(1_000_000)}<`),
  'a style of declarations': () => content(`<p style="${'a:b;'.repeat(240_000)}">x</p>`),
  'a srcset of candidates': () => content(`<img srcset="${'/a 1x, '.repeat(150_000)}">`),
  'a title of tags': () => change(rss, '>Low water<', `>${'&lt;a '.repeat(200_000)}<`),
  'many attributes': () => `<rss version="2.0" ${times(60_000, (index) => `a${index}="b" `)}/>`,
  'an address of the at sign': () => change(rss, '>ola@pier.example (Ola Brink)<', `>${'a'.repeat(1_000_000)}<`),
  'escaped markup': () => change(rss, 'A short letter.', '&amp;lt;p&amp;gt;'.repeat(60_000)),
  'a drawing that hides how deep tags nest': () =>
    content(`<p title="<svg>">a</p>${'<path/>'.repeat(900)}${'<p>x</p>'.repeat(100_000)}`),
  'quotes in a document type': () =>
    `<!DOCTYPE rss [ " ]><rss version="2.0">${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</rss>`,
  'open formatting': () => content(times(30, (index) => `<b id="${index}">`) + '<p>x'.repeat(200_000)),
}

describe('large and hostile texts', () => {
  it.each(Object.entries(large))('should take seconds at most: %s', { timeout: 60_000 }, (_, make) => {
    const text = make()
    const start = performance.now()
    const findings = lintFeed(text)
    const seconds = (performance.now() - start) / 1000
    expect(findings.length).toBeGreaterThan(0)
    // Generous, for busy machines; quadratic time would be minutes.
    expect(seconds).toBeLessThan(20)
  })
})
