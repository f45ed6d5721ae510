const segmenters = new Map<string, Intl.Segmenter>()

/**
 * The segmenter of a language, made once: making one costs more than cutting up an article with it.
 *
 * @param language - BCP 47 tag.
 * @param granularity - What to cut a text into.
 * @returns The same segmenter for the same arguments.
 */
export function segmenterOf(language: string, granularity: 'grapheme' | 'word' | 'sentence'): Intl.Segmenter {
  const key = `${granularity} ${language}`
  const known = segmenters.get(key)
  if (known !== undefined) return known
  const made = new Intl.Segmenter(language, { granularity })
  segmenters.set(key, made)
  return made
}
