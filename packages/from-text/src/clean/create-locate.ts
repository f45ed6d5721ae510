import type { Residue } from '@offprint/core'

/** A place in the source, as messages and nodes have it. */
export type Position = NonNullable<Residue['place']>

type Point = Position['start']

/** Turns two offsets of the source, in UTF-16 units, into a place. */
export type Locate = (start: number, end: number) => Position

/**
 * Prepares the way from offsets to lines and columns.
 *
 * @param starts - Offset of each line's first character, ascending; not empty.
 * @returns A function that finds a place by bisection; lines and columns count from 1.
 */
export function createLocate(starts: readonly number[]): Locate {
  const pointOf = (offset: number): Point => {
    const line = lastAtMost(starts, offset)
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset }
  }
  return (start, end) => ({ start: pointOf(start), end: pointOf(end) })
}

function lastAtMost(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
