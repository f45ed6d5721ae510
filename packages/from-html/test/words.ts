/** The words of a text, lower case, marks left out. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/**
 * How well two texts agree: the harmonic mean of precision and recall of words, each counted as often as it stands.
 *
 * @returns From 0 to 1; 1 when both are empty.
 */
export function agreement(found: readonly string[], expected: readonly string[]): number {
  if (found.length + expected.length === 0) return 1
  const open = new Map<string, number>()
  for (const word of expected) open.set(word, (open.get(word) ?? 0) + 1)
  let common = 0
  for (const word of found) {
    const left = open.get(word) ?? 0
    if (left > 0) common++
    open.set(word, left - 1)
  }
  return (2 * common) / (found.length + expected.length)
}
