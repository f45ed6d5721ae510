import type { PhrasingContent, Root } from 'mdast'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { mathFromMarkdown } from 'mdast-util-math'
import { directive } from 'micromark-extension-directive'
import { math } from 'micromark-extension-math'
import type { Extension } from 'micromark-util-types'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { dollarMath } from './dollar-math.js'
import { inlineDirective } from './inline-directive.js'

const constructs: Extension = {
  text: { 58: inlineDirective, 36: dollarMath },
  flow: { ...directive().flow, ...math().flow },
}

function dialect(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), constructs]
  // Verbose, so that a directive that nobody closed can be told.
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    directiveFromMarkdown({ verbose: true }),
    mathFromMarkdown(),
  ]
}

const processor = unified()
  .use(remarkParse)
  // One tilde is no strikethrough: other dialects write subscripts so (`H~2~O`), and people mean "about".
  .use(remarkGfm, { singleTilde: false })
  .use(dialect)
  .freeze()

/**
 * Parses a body: CommonMark, GFM, directives and mathematics.
 *
 * @param text - Markdown with line feeds.
 * @returns mdast.
 */
export function parseBlocks(text: string): Root {
  return processor.parse(text)
}

/** White space to the rules of emphasis, but no indentation, so that no block can begin after it. */
const guard = '\u00a0'

/**
 * Parses the inline Markdown of a single text, such as a deck: `1953. A year` stays words and is no list.
 *
 * @param text - Inline Markdown; line breaks in it are spaces.
 * @returns Inline mdast.
 */
export function parseInline(text: string): readonly PhrasingContent[] {
  const [paragraph] = processor.parse(guard + text.trim().replace(/\s*\n\s*/g, ' ')).children
  if (paragraph?.type !== 'paragraph') return []
  const [first, ...rest] = paragraph.children
  if (first?.type !== 'text') return paragraph.children
  const value = first.value.slice(guard.length)
  return value === '' ? rest : [{ ...first, value }, ...rest]
}
