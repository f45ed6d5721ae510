import { type ArticleNode, innerNodes, type Root } from '@offprint/core'
import type { RootContent } from 'mdast'
import type { Say } from '../clean/say.js'
import { serializeBlocks } from '../syntax/serialize.js'
import { attributesOf, hasData } from './attributes.js'
import { leafDirective } from './build.js'
import { type BodyContext, emptyContext } from './context.js'
import { duplicateIds } from './duplicate-ids.js'
import { flow } from './flow.js'
import { plainNotes } from './notes.js'
import { targetsOf } from './survey.js'

/** A body as it was written. */
export interface WrittenBody {
  /** Markdown, with a line feed at its end; empty for no blocks. */
  readonly text: string
  /** The depth of the highest heading where it is not the second, which readers take it for otherwise. */
  readonly depths: number | undefined
}

/**
 * Writes a body.
 *
 * @param body - Of an article.
 * @param say - Hears of ids that are there twice.
 * @returns Markdown, and what the front matter has to say of it.
 */
export function writeBody(body: Root, say: Say): WrittenBody {
  for (const id of duplicateIds(body)) say('duplicate-id', { id })
  const blocks = blocksOf(body)
  const attributes = hasData(body) ? attributesOf(body.data, {}, 'block') : undefined
  const own = attributes === undefined ? [] : [leafDirective('own', attributes)]
  return { text: serializeBlocks([...own, ...blocks]), depths: depthsOf(body, blocks) }
}

/** Written once to see which ids stand in the text, and again with the references that lead to them. */
function blocksOf({ children }: Root): readonly RootContent[] {
  const context: BodyContext = { ...emptyContext, highest: 1, notes: plainNotes(children) }
  const first = flow(children, context)
  const { given, ofHeadings } = targetsOf(first)
  if (given.size + ofHeadings.size === 0) return first
  const second = flow(children, { ...context, targets: new Set([...given, ...ofHeadings]) })
  // A reference inside a heading changes its words, and so what else leads to it.
  const after = targetsOf(second).ofHeadings
  return [...ofHeadings].every((id) => after.has(id)) ? second : flow(children, { ...context, targets: given })
}

/** Readers move the highest heading to depth 2, and let none be higher. */
function depthsOf(body: Root, blocks: readonly RootContent[]): number | undefined {
  if (hasTitle(body)) return 1
  const depths = blocks.flatMap((node) => (node.type === 'heading' ? [node.depth] : []))
  const highest = Math.min(...depths)
  return depths.length === 0 || highest === 2 ? undefined : highest
}

function hasTitle(node: ArticleNode): boolean {
  return (node.type === 'heading' && node.depth === 1) || innerNodes(node).some(hasTitle)
}
