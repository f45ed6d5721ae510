import { displayWidth } from './display-width.js'

/** Columns of a line; the norm's limit is 78 (RFC 5322, 2.1.1), and replies add a quote mark. */
export const columns = 76

/** Spaces part words; ideographs and kana may be parted anywhere (UAX #14, classes ID and CJ, roughly). */
const pieces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][、。，．！？」』）ー]*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|\s+/gu

/**
 * Breaks a text into lines.
 *
 * @param text - May have line breaks, which are kept.
 * @param first - Put before the first line, such as `- `.
 * @param rest - Put before the others; as wide as `first` where they are to line up.
 * @returns Lines of at most 76 columns, where words are not longer.
 */
export function wrap(text: string, first: string = '', rest: string = first): readonly string[] {
  return text.split('\n').flatMap((line, index) => wrapLine(line, index === 0 ? first : rest, rest))
}

const wide = /[\u2e80-\uffff]/

const ascii = /^[\u0009-\u007e]*$/
const lengthOf = (text: string): number => text.length

/** Most texts have nothing but words and spaces, which are parted much quicker. */
const piecesOf = (text: string): readonly string[] =>
  wide.test(text) ? [...text.matchAll(pieces)].map(([piece]) => piece) : text.split(/(\s+)/)

function wrapLine(text: string, first: string, rest: string): readonly string[] {
  const widthOf = ascii.test(text) ? lengthOf : displayWidth
  const lines: string[] = []
  let line = first
  let width = displayWidth(first)
  let empty = true
  for (const piece of piecesOf(text.trim())) {
    const isSpace = piece.trim() === ''
    if (isSpace && (empty || piece === '')) continue
    const shown = isSpace ? ' ' : piece
    const room = widthOf(shown)
    if (!empty && !isSpace && width + room > columns) {
      lines.push(line.trimEnd())
      line = rest
      width = displayWidth(rest)
      empty = true
    }
    line += shown
    width += room
    empty = false
  }
  lines.push(line.trimEnd())
  return lines
}
