import { createLocator } from '@offprint/core'
import type { Point } from 'unist'

/**
 * Makes a function from offsets to places.
 *
 * @param text - With line feeds.
 * @returns A function from offset, from 0, to line and column, from 1.
 */
export function createPointAt(text: string): (offset: number) => Point {
  const locate = createLocator(text)
  return (offset) => {
    const { line, column } = locate(offset)
    return { line, column }
  }
}
