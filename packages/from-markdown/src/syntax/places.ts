/** Of a text; the line from 1, the rest from 0. */
export interface Place {
  readonly offset: number
  readonly line: number
  readonly lineStart: number
}

/**
 * Tells lines of rising offsets.
 *
 * @param text - With line feeds.
 * @returns A function from an offset, none lower than the one before, to its place.
 */
export function createPlaces(text: string): (offset: number) => Place {
  let line = 1
  let lineStart = 0
  let lineEnd = text.indexOf('\n')
  return (offset) => {
    while (lineEnd !== -1 && lineEnd < offset) {
      line += 1
      lineStart = lineEnd + 1
      lineEnd = text.indexOf('\n', lineStart)
    }
    return { offset, line, lineStart }
  }
}
