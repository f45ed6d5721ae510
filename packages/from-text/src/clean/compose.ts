/** Longest run of combining marks that text of people has (UAX #15, D4, stream-safe text format). */
const longestRun = 30

const longRun = new RegExp(`(\\p{M}{${longestRun + 1},})`, 'u')

/**
 * Brings text to Unicode form NFC.
 *
 * Sorting a long run of marks takes quadratic time, so that such runs are left alone.
 *
 * @param text - Any text.
 * @returns The composed text, and the lengths in UTF-16 units of the runs that were left as they stood.
 */
export function compose(text: string): { readonly text: string; readonly longRuns: readonly number[] } {
  const parts = text.split(longRun)
  const isRun = (index: number): boolean => index % 2 === 1
  return {
    text: parts.map((part, index) => (isRun(index) ? part : part.normalize('NFC'))).join(''),
    longRuns: parts.filter((_, index) => isRun(index)).map((run) => run.length),
  }
}
