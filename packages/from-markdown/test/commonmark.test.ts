import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toHast, toXhtml } from '@offprint/html'
import type { Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { SaxesParser } from 'saxes'
import { afterAll, describe, expect, it } from 'vitest'
import { fromMarkdown } from '../src/index.js'

/** CommonMark 0.31.2. */
const specification = join(import.meta.dirname, '../../../../shared/corpora/commonmark/spec.txt')

interface Example {
  readonly number: number
  readonly section: string
  readonly markdown: string
  readonly html: string
}

function examplesOf(text: string): readonly Example[] {
  const examples: Example[] = []
  let section = ''
  for (const found of text.matchAll(/^`{32} example\n([\s\S]*?)^\.\n([\s\S]*?)^`{32}$|^#{1,6} +(.*)$/gm)) {
    const [, markdown, html, heading] = found
    if (heading !== undefined) section = heading
    if (markdown === undefined || html === undefined) continue
    const tabbed = (part: string): string => part.replaceAll('→', '\t')
    examples.push({ number: examples.length + 1, section, markdown: tabbed(markdown), html: tabbed(html) })
  }
  return examples
}

const examples = existsSync(specification) ? examplesOf(readFileSync(specification, 'utf8')) : []

const silent: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title'])
const blocks: ReadonlySet<string> = new Set(
  'address article aside blockquote br center dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section summary table td th tr ul'.split(
    ' ',
  ),
)

/**
 * What somebody reads: no markup, no comments, no scripts; a block and a break part words. The title of a picture that is
 * all of its paragraph is the caption of a figure here, so that its words are compared too.
 */
function words(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  const [only, ...others] = node.children
  if (node.type === 'element' && node.tagName === 'p' && only?.type === 'element' && only.tagName === 'img')
    if (others.length === 0) return ` ${only.properties.title ?? ''} `
  if (node.type === 'element' && silent.has(node.tagName)) return ''
  const inner = node.children.map(words).join('')
  return node.type === 'element' && blocks.has(node.tagName) ? ` ${inner} ` : inner
}

/** Character data is text; browsers take it for a comment that ends where they find a `>` in it. */
const shown = (html: string): string =>
  html.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, data: string) =>
    data.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
  )

const textOf = (html: string): string =>
  words(fromHtml(shown(html), { fragment: true }))
    .replace(/\s+/g, ' ')
    .trim()

/** Markdown through the model to XHTML; the depths of headings stay what they are, and none is taken for the title. */
function xhtmlOf(markdown: string): string {
  const source = `---\ntitle: T\nurl: https://example.org/\nlanguage: en\nheadingDepth: 1\n---\n${markdown}`
  return toXhtml(toHast(fromMarkdown(source).article))
}

function parseXml(xhtml: string): void {
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.write(`<body>${xhtml}</body>`).close()
}

describe.skipIf(examples.length === 0)('the examples of CommonMark (skipped without the corpus)', () => {
  const sections = new Map<string, { examples: number; same: number }>()

  afterAll(() => {
    console.table(Object.fromEntries(sections))
  })

  it.each(examples.map((example) => [example.number, example] as const))('%i', (_, { section, markdown, html }) => {
    const xhtml = xhtmlOf(markdown)
    parseXml(xhtml)
    const { examples, same } = sections.get(section) ?? { examples: 0, same: 0 }
    sections.set(section, { examples: examples + 1, same: same + Number(textOf(xhtml) === textOf(html)) })
    expect(textOf(xhtml)).toBe(textOf(html))
  })

  it('should be as many as there are', () => {
    expect(examples.length).toBeGreaterThan(640)
  })
})
