import { hostileStrings } from '@offprint/conformance'
import { OffprintError } from '@offprint/core'
import fc from 'fast-check'
import type { Element, Root } from 'hast'
import { describe, expect, it } from 'vitest'
import { findContent, fromHtml } from '../src/index.js'
import { page, paragraphs, prose } from './prose.js'

/** Reads, and takes an error of the caller's for an answer: anything else fails the test. */
function attempt(source: string): void {
  try {
    const { article } = fromHtml(source, { url: 'https://harbour.example/' })
    expect(article.title).not.toBe('')
  } catch (error) {
    if (!(error instanceof OffprintError)) throw error
    expect(error.code).toMatch(/^(from-html\/(missing-title|empty-source|binary-source)|html-body\/too-many-elements)$/)
  }
}

function milliseconds(run: () => void): number {
  const began = performance.now()
  run()
  return performance.now() - began
}

/** Sources that grow with a number of characters. */
const growing: readonly (readonly [string, (size: number) => string])[] = [
  ['paragraphs that nobody closes', (size) => '<p>'.repeat(size / 3)],
  ['paragraphs of a letter', (size) => '<p>a'.repeat(size / 4)],
  ['links that nobody closes', (size) => '<a>'.repeat(size / 3)],
  ['links with text', (size) => '<a href=x>b'.repeat(size / 11)],
  ['boxes in boxes', (size) => '<div>'.repeat(size / 5)],
  ['boxes in boxes with prose', (size) => `<div><p>${prose(1)}`.repeat(size / 300)],
  ['boxes in boxes, closed', (size) => '<div>'.repeat(size / 11) + prose(1) + '</div>'.repeat(size / 11)],
  ['formatting in formatting', (size) => '<b><i>'.repeat(size / 6)],
  ['formatting across paragraphs', (size) => '<b><p>a'.repeat(size / 7)],
  ['tables in tables', (size) => '<table><tr><td>'.repeat(size / 15)],
  ['tables misnested', (size) => '<table><p>a'.repeat(size / 11)],
  ['lists in lists', (size) => '<ul><li>a'.repeat(size / 9)],
  ['quotes in quotes', (size) => '<blockquote>'.repeat(size / 12)],
  ['headings', (size) => '<h1>The ferry</h1>'.repeat(size / 18)],
  ['names in classes', (size) => `<p class="${'share '.repeat(size / 6)}">${prose(1)}</p>`],
  [
    'many classes',
    (size) => Array.from({ length: size / 40 }, (_, at) => `<p class="post-${at} ad${at}">a</p>`).join(''),
  ],
  ['capitals in a class', (size) => `<p class="${'aB'.repeat(size / 2)}">${prose(1)}</p>`],
  ['a long style', (size) => `<p style="${'; '.repeat(size / 2)}display">${prose(1)}</p>`],
  ['a long attribute', (size) => `<p title="${'x'.repeat(size)}">${prose(1)}</p>`],
  [
    'many attributes',
    (size) => `<p ${Array.from({ length: size / 10 }, (_, at) => `a${at}=1`).join(' ')}>${prose(1)}</p>`,
  ],
  ['spaces', (size) => `<p>a${' '.repeat(size)}b</p>`],
  ['commas', (size) => `<p>${','.repeat(size)}</p>`],
  ['a name that never ends', (size) => `<p class=byline>By ${'A '.repeat(size / 2)}</p>`],
  ['entities', (size) => '&amp;&lt;&nbsp'.repeat(size / 14)],
  ['comments', (size) => '<!--'.repeat(size / 4)],
  ['line breaks', (size) => 'a<br><br>'.repeat(size / 9)],
  ['boxes side by side that all join', (size) => `<div class=x>${paragraphs(1)}</div>`.repeat(size / 320)],
  ['fields', (size) => '<form><input>'.repeat(size / 13)],
  ['brackets', (size) => '<'.repeat(size)],
  ['quotes in a tag', (size) => `<p ${'"'.repeat(size)}>`],
]

describe('time', () => {
  it.each(growing)(
    'should grow with the size and not faster: %s',
    (_, make) => {
      const small = page(make(60_000))
      const large = page(make(240_000))
      attempt(small)
      const few = Math.min(
        milliseconds(() => attempt(small)),
        milliseconds(() => attempt(small)),
      )
      const many = milliseconds(() => attempt(large))
      // Four times the size: a square would take sixteen times as long. The constant is for garbage and a busy machine.
      expect(many).toBeLessThan(few * 9 + 300)
    },
    60_000,
  )

  it.each([
    ['paragraphs', '<p>a'],
    ['links', '<a href=x>b'],
  ])(
    'should be bounded for 5 MB of %s',
    (_, piece) => {
      expect(milliseconds(() => attempt(page(piece.repeat(5_000_000 / piece.length))))).toBeLessThan(120_000)
    },
    120_000,
  )
})

describe('depth', () => {
  it.each([
    'div',
    'p',
    'span',
    'b',
    'a',
    'ul',
    'table',
    'blockquote',
    'section',
    'svg',
    'math',
    'x-y',
    'select',
    'template',
  ])('should not overflow: %s', (tag) => attempt(page(`<${tag}>`.repeat(10_000) + prose(1))), 60_000)

  it('should not overflow in a tree that no parser made', () => {
    let element: Element = {
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [{ type: 'text', value: prose(1) }],
    }
    for (let level = 0; level < 20_000; level++) {
      const share: Element = {
        type: 'element',
        tagName: 'nav',
        properties: {},
        children: [{ type: 'text', value: 'Tides' }],
      }
      element = { type: 'element', tagName: 'div', properties: {}, children: [element, share] }
    }
    const root: Root = { type: 'root', children: [element] }
    expect(findContent(root).content).toHaveLength(1)
  })
})

describe('any text', () => {
  it.each(hostileStrings)('should be read: %j', (text) => {
    attempt(text)
    attempt(page(`<article><h1>${text}</h1><p class="byline">By ${text}</p>${paragraphs(3)}<p>${text}</p></article>`))
    attempt(
      page(
        paragraphs(3),
        `<title>${text}</title><meta name="author" content="${text}"><meta property="og:image" content="${text}">`,
      ),
    )
  })

  it('should be read or refused, and never throw anything else', () => {
    const pieces = fc.constantFrom(
      ...[
        '<p>',
        '</p>',
        '<div class="ad">',
        '</div>',
        '<table>',
        '<td>',
        '<a href="//[">',
        '<img src=x srcset="a 1x,">',
        '<svg>',
      ],
      ...[
        '<h1>',
        '<ul><li>',
        '<base href="::">',
        '<title>',
        '<body>',
        '<html lang="xx-">',
        '<script type="application/ld+json">',
      ],
      ...[
        '{"@type":"Article","author":{"name":[1]}}',
        '</script>',
        '<figure>',
        '<figcaption>',
        '<iframe src="x">',
        '&#0;',
        '\u0000',
      ],
      ...[
        'words, and more',
        prose(1),
        '<!--',
        ']]>',
        '<template>',
        '<noscript>',
        '<math><mi>',
        '<br><br>',
        '<time datetime="0">',
      ],
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 }), (parts) => attempt(parts.join(''))),
      { numRuns: 300 },
    )
  })
})
