import type { Point } from 'unist'

/**
 * Makes a function from offsets to places.
 *
 * @param text - With line feeds.
 * @returns A function from offset, from 0, to line and column, from 1.
 */
export function createPointAt(text: string): (offset: number) => Point {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}
