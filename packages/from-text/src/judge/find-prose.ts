import type { Block, ProseZone } from '../sheet.js'
import { endsSentence } from './ends-sentence.js'
import { widthOf } from './width-of.js'

/** Columns from which a sentence is prose and no label. */
const leastProse = 100
/** Columns from which anything is prose: no title is as wide. */
const surelyProse = 250

/**
 * Is this block a paragraph of prose?
 *
 * @param text - Of a block.
 * @returns Whether it is long and ends as a sentence does, or very long.
 */
export function isProse(text: string): boolean {
  const width = widthOf(text, surelyProse)
  return width >= surelyProse || (width >= leastProse && endsSentence(text))
}

/**
 * Finds where the prose of the article begins and ends: labels of the interface stand before and after it.
 *
 * @param blocks - All blocks.
 * @returns Indexes of the first and the last block of prose, both -1 when there is none.
 */
export function findProse(blocks: readonly Block[]): ProseZone {
  const prose = blocks.map(({ text }) => isProse(text))
  return { first: prose.indexOf(true), last: prose.lastIndexOf(true) }
}
