import { closest, distance } from 'fastest-levenshtein'

/**
 * The known word nearest to a mistyped one.
 *
 * @param word - What was written.
 * @param known - What could have been meant.
 * @returns The nearest known word, or `undefined` when none is near (more than two in five letters differ, or more
 *   than one where the first letter does).
 */
export function didYouMean(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined
  const written = word.toLowerCase()
  const nearest = closest(written, [...known])
  // Who mistypes more than one letter still gets the first one right: `layout` is not meant to be `about`.
  const most = nearest[0]?.toLowerCase() === written[0] ? Math.floor(word.length * 0.4) : 1
  return distance(written, nearest.toLowerCase()) <= Math.max(1, most) ? nearest : undefined
}
