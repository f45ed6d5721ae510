/** A place in a text: line and column from 1, offset from 0, all in UTF-16 code units. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** Finds the line and column of an offset. */
export type Locate = (offset: number) => Place

/**
 * Indexes the lines of a text, once.
 *
 * @param text - Any text; lines end with LF, CR LF or CR (XML 1.0, section 2.11).
 * @returns A function that finds a place in logarithmic time.
 */
export function createLocator(text: string): Locate {
  const starts = lineStarts(text)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset }
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  return starts
}
