import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { ElementContent, RootContent } from 'hast'
import { describe, expect, test } from 'vitest'
import { parseHtml, toBody } from '../src/index.js'
import { allWords, articleOf, missing } from './body-of.js'

const silent = new Set(['script', 'style', 'template', 'head', 'title', 'rp', 'datalist', 'noembed', 'noframes', 'map'])

/** What a reader may see of a tree. */
function shown(nodes: readonly RootContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value
      return node.type === 'element' && !silent.has(node.tagName) ? shown(node.children) : ''
    })
    .join(' ')
}

const names = [
  ...[
    'p',
    'div',
    'section',
    'span',
    'em',
    'b',
    'a',
    'sup',
    'ul',
    'ol',
    'li',
    'dl',
    'dt',
    'dd',
    'table',
    'tr',
    'td',
    'th',
  ],
  ...['tbody', 'caption', 'figure', 'figcaption', 'img', 'picture', 'blockquote', 'footer', 'cite', 'aside', 'details'],
  ...['summary', 'pre', 'code', 'br', 'hr', 'h1', 'h2', 'h4', 'ruby', 'rt', 'rp', 'q', 'time', 'abbr', 'kbd', 'script'],
  ...['video', 'audio', 'iframe', 'noscript', 'svg', 'math', 'button', 'label', 'input', 'x-custom', 'form', 'object'],
]

const properties = fc.record(
  {
    id: fc.constantFrom('a', 'fn1', 'fnref1', 'note-1', ''),
    href: fc.constantFrom('#fn1', '#a', '#note-1', 'https://example.org/', 'javascript:alert(1)', ''),
    className: fc.array(
      fc.constantFrom('caption', 'credit', 'pullquote', 'verse', 'gallery', 'footnotes', 'callout', 'sr-only', 'math'),
      { maxLength: 2 },
    ),
    src: fc.constantFrom('a.png', 'https://example.org/b.jpg', 'data:image/gif;base64,R0', ''),
    alt: fc.constantFrom('', 'A cat'),
    lang: fc.constantFrom('fr', 'not a tag', ''),
    dir: fc.constantFrom('rtl', 'x'),
    hidden: fc.constant(true),
    style: fc.constantFrom('display:none', 'font-style: italic', 'text-align: right'),
    colSpan: fc.constantFrom(2, 0, 99999),
    role: fc.constantFrom('presentation', 'doc-noteref', 'doc-backlink'),
    start: fc.constantFrom(3, -1),
    reversed: fc.constant(true),
  },
  { requiredKeys: [] },
)

const words = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('word', '1', '[2]', ' ', '\n', 'Photo: Ada Q/AP', '— Somebody', '\u00A0') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
)

const { tree } = fc.letrec<{ tree: ElementContent }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 7, withCrossShrink: true },
    words.map((value): ElementContent => ({ type: 'text', value })),
    fc
      .record({
        tagName: fc.constantFrom(...names),
        properties: fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: properties }),
        children: fc.array(tie('tree'), { maxLength: 5 }),
      })
      .map((parts) => ({ type: 'element', ...parts }) as ElementContent),
  ),
}))

describe('any tree', () => {
  test('gives a legal body that holds every visible character, or residue that does', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 6 }), (nodes) => {
        const before = JSON.stringify(nodes)
        const body = toBody(nodes, { base: 'https://example.org/a/' })
        articleOf(body)
        const kept = allWords(body.children) + body.residue.map(({ text }) => text).join('')
        expect(missing(shown(nodes), kept)).toBe('')
        expect(JSON.stringify(nodes)).toBe(before)
      }),
      { numRuns: Number(process.env.RUNS ?? 1000) },
    )
  })
})

const corpus = join(import.meta.dirname, '../../../../shared/corpora/readability-pages')

describe.skipIf(!existsSync(corpus))('whole pages (skipped where the corpus is not at hand)', () => {
  const pages = existsSync(corpus)
    ? readdirSync(corpus, { recursive: true })
        .map(String)
        .filter((name) => name.endsWith('expected.html'))
    : []
  test.each(pages)('%s', (name) => {
    const root = parseHtml(readFileSync(join(corpus, name), 'utf8'))
    const body = toBody(root.children, { base: 'https://example.org/a/' })
    articleOf(body)
    const kept = allWords(body.children) + body.residue.map(({ text }) => text).join('')
    expect(missing(shown(root.children), kept)).toBe('')
  })
})
