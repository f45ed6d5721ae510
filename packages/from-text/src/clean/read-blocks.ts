import type { Block } from '../sheet.js'
import { type CleanLine, cleanLine } from './clean-line.js'
import { createLocate, type Locate } from './create-locate.js'
import { groupLines } from './group-lines.js'
import { type JoinedLines, joinWrappedLines } from './join-wrapped-lines.js'
import { splitLines } from './split-lines.js'

/** A source as blocks, and what cleaning did to it. */
export interface CleanText {
  readonly blocks: readonly Block[]
  /** The lines that were changed, for reports. */
  readonly lines: readonly CleanLine[]
  /** What joining wrapped lines did. */
  readonly wraps: Omit<JoinedLines, 'lines'>
  readonly locate: Locate
}

/**
 * Cleans a source and cuts it into blocks.
 *
 * @param source - Text that `refuseUnreadable` let through.
 * @returns Blocks with their offsets, and what was done.
 */
export function readBlocks(source: string): CleanText {
  const raw = splitLines(source)
  const lines = raw.map(cleanLine)
  const { lines: whole, ...wraps } = joinWrappedLines(lines)
  return { blocks: groupLines(whole), lines, wraps, locate: createLocate(raw.map(({ start }) => start)) }
}
