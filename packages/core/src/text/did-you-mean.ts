import { closest, distance } from 'fastest-levenshtein'

/**
 * The known word nearest to a mistyped one.
 *
 * @param word - What was written.
 * @param known - What could have been meant.
 * @returns The nearest known word, or `undefined` when none is near (more than two in five letters differ).
 */
export function didYouMean(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined
  const nearest = closest(word.toLowerCase(), [...known])
  return distance(word.toLowerCase(), nearest.toLowerCase()) <= Math.max(1, Math.floor(word.length * 0.4))
    ? nearest
    : undefined
}
