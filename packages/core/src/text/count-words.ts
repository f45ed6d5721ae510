import { segmenterOf } from './segmenter-of.js'

/** Letters that no language joins or parts but at the marks below. */
const letter =
  'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0391-\\u03a1\\u03a3-\\u03ff\\u0400-\\u0481\\u048a-\\u04ff'

/** Marks that part words wherever they stand between letters. */
const mark = '\\-\\u2013\\u2014\\u2026/"\\u201c\\u201d()\\[\\],;!?'

/** Words of plain letters; what joins words inside (`'`, `.`, `:`) does nothing at the end. */
const plain = new RegExp(`^[${mark}]*[${letter}]+(?:[${mark}]+[${letter}]+)*[${mark}.:'\\u2019]*$`)
const runs = new RegExp(`[${letter}]+`, 'g')
const single = new RegExp(`^[${letter}]+$`)

/**
 * Counts words as the language itself parts them, also where no spaces stand between them (UAX #29).
 *
 * @param text - Plain text.
 * @param language - BCP 47 tag of the text.
 * @returns The number of word-like segments.
 */
export function countWords(text: string, language: string): number {
  let count = 0
  const rest: string[] = []
  // A boundary lies on both sides of white space (UAX #29, WB999), so what stands between is counted by itself; the
  // segmenter is 30 times slower than these expressions and sees only what they leave open.
  for (const piece of text.split(/[ \t\n\r]+/)) {
    if (single.test(piece)) count++
    else if (plain.test(piece)) count += piece.match(runs)?.length ?? 0
    else if (piece !== '') rest.push(piece)
  }
  for (const { isWordLike } of segmenterOf(language, 'word').segment(rest.join(' '))) if (isWordLike === true) count++
  return count
}
