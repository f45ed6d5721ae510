/** A place of no length; lines and columns from 1. */
export interface MailPlace {
  readonly start: MailPoint
  readonly end: MailPoint
}

interface MailPoint {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/**
 * Makes a function that says in which line an offset lies.
 *
 * @param text - The whole text.
 * @returns A position of no length; lines and columns from 1.
 */
export function createLocator(text: string): (offset: number) => MailPlace {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    const point = { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset }
    return { start: point, end: point }
  }
}
