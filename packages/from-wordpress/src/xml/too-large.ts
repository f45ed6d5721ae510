import { OffprintError } from '@offprint/core'

/** The longest item, in UTF-16 code units: what is held in memory at once. */
export const longestItem = 33_554_432

/**
 * The error for an item that is longer.
 *
 * @param line - Line that was reached.
 * @returns An error to throw.
 */
export function tooLarge(line: number): OffprintError {
  const reason = `Unexpected item of more than ${longestItem} characters, expected less`
  return new OffprintError('from-wordpress/too-large', reason, { place: { line, column: 1 } })
}
