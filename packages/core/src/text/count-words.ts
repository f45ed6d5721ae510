const segmenters = new Map<string, Intl.Segmenter>()

/**
 * Counts words as the language itself parts them, also where no spaces stand between them (UAX #29).
 *
 * @param text - Plain text.
 * @param language - BCP 47 tag of the text.
 * @returns The number of word-like segments.
 */
export function countWords(text: string, language: string): number {
  let count = 0
  for (const { isWordLike } of segmenterOf(language).segment(text)) if (isWordLike === true) count++
  return count
}

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known !== undefined) return known
  const made = new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, made)
  return made
}
