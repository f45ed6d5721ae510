import { createLocator, type Residue } from '@offprint/core'

/** A place in the source, as messages and nodes have it. */
export type Position = NonNullable<Residue['place']>

/** Turns two offsets of the source, in UTF-16 units, into a place. */
export type Locate = (start: number, end: number) => Position

/**
 * Prepares the way from offsets to lines and columns.
 *
 * @param starts - Offset of each line's first character, ascending; not empty.
 * @returns A function that finds a place by bisection; lines and columns count from 1.
 */
export function createLocate(starts: readonly number[]): Locate {
  const locate = createLocator(starts)
  return (start, end) => ({ start: locate(start), end: locate(end) })
}
