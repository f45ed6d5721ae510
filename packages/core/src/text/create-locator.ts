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
 * @param lines - Any text, whose lines end with LF, CR LF or CR; or the offset of each line's first character, ascending.
 * @returns A function that finds a place in logarithmic time.
 */
export function createLocator(lines: string | readonly number[]): Locate {
  const starts = typeof lines === 'string' ? startsOf(lines) : lines
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

function startsOf(text: string): readonly number[] {
  const starts = [0]
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  return starts
}
