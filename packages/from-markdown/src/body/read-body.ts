import { type Flow, phrasingText, type Root } from '@offprint/core'
import type { Definition, Root as MdastRoot } from 'mdast'
import type { Node } from 'unist'
import type { Journal } from '../report/journal.js'
import type { SourcePart } from '../source/split-front-matter.js'
import { parseBlocks } from '../syntax/parse-markdown.js'
import { createContext } from './context.js'
import { flow } from './flow.js'

/** A body as it was read. */
export interface ReadBody {
  readonly body: Root
  /** The words of a first heading of depth 1, which then is not in the body. */
  readonly title?: string
}

/**
 * Reads a body into the model's nodes.
 *
 * @param part - Markdown and its first line in the file.
 * @param title - The article's title, where the front matter has one.
 * @param journal - Of this reading.
 * @returns The body; footnotes come last, in their order.
 */
export function readBody(part: SourcePart, title: string | undefined, journal: Journal): ReadBody {
  // Blank lines in the front matter's stead, so that every position is one in the file.
  const text = '\n'.repeat(part.line - 1) + part.text
  const tree = parseBlocks(text)
  const context = createContext(text, definitionsOf(tree), journal)
  const blocks = flow(tree.children, context)
  const [first] = blocks
  const heading = first?.type === 'heading' && first.depth === 1 ? phrasingText(first.children).trim() : undefined
  const isTitle = heading !== undefined && heading !== '' && (title === undefined || fold(heading) === fold(title))
  if (isTitle && first !== undefined) leaveTitle(first, heading, title, journal)
  const rest = shiftHeadings(isTitle ? blocks.slice(1) : blocks, journal)
  const isNote = ({ type }: Flow): boolean => type === 'footnoteDefinition'
  const children = [...rest.filter((node) => !isNote(node)), ...rest.filter(isNote)]
  return { body: { type: 'root', children }, ...(isTitle && title === undefined ? { title: heading } : {}) }
}

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim()

function leaveTitle({ position }: Flow, heading: string, title: string | undefined, journal: Journal): void {
  const place = position === undefined ? {} : { place: position }
  if (title === undefined) {
    journal.report('title-from-heading', {}, { ...place, confidence: 0.9 })
    return
  }
  journal.report('repeated-title', {}, { ...place, confidence: 1 })
  journal.leaveOut(heading, 'repeats the title', position)
}

function shiftHeadings(blocks: readonly Flow[], journal: Journal): readonly Flow[] {
  const first = blocks.find((node) => node.type === 'heading' && node.depth === 1)
  if (first === undefined) return blocks
  journal.report('headings-shifted', {}, first.position === undefined ? {} : { place: first.position })
  const deeper = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 6 } as const
  return blocks.map((node) => (node.type === 'heading' ? { ...node, depth: deeper[node.depth] } : node))
}

/** Of several definitions with one identifier the first holds (CommonMark 4.7). */
function definitionsOf(tree: MdastRoot): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>()
  const enter = (node: Node & { readonly children?: readonly Node[] }): void => {
    if (node.type === 'definition' && !found.has((node as Definition).identifier)) {
      found.set((node as Definition).identifier, node as Definition)
    }
    for (const child of node.children ?? []) enter(child)
  }
  enter(tree)
  return found
}
