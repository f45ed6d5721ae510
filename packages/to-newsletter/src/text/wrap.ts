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
  if (!text.includes('\n')) return wrapLine(text, first, rest)
  return text.split('\n').flatMap((line, index) => wrapLine(line, index === 0 ? first : rest, rest))
}

const wide = /[\u2e80-\uffff]/

/** What most texts do not have: wide characters, and spaces that are to become one. */
const special = /[^\u0020-\u007e\u00a1-\u10ff\u2010-\u2027\u2030-\u205e]| {2}/

const piecesOf = (text: string): readonly string[] =>
  wide.test(text) ? [...text.matchAll(pieces)].map(([piece]) => piece) : text.split(/(\s+)/)

const wrapLine = (text: string, first: string, rest: string): readonly string[] => {
  const line = text.trim()
  return special.test(line) ? wrapPieces(line, first, rest) : wrapWords(line, first, rest)
}

/** Words that are as wide as they are long, parted by single spaces. */
function wrapWords(text: string, first: string, rest: string): readonly string[] {
  const lines: string[] = []
  let at = 0
  for (let prefix = first; ; prefix = rest) {
    const room = columns - displayWidth(prefix)
    const space = text.lastIndexOf(' ', at + room)
    const end = text.length - at <= room ? -1 : space < at ? text.indexOf(' ', at) : space
    if (end === -1) return [...lines, (prefix + text.slice(at)).trimEnd()]
    lines.push(prefix + text.slice(at, end))
    at = end + 1
  }
}

function wrapPieces(text: string, first: string, rest: string): readonly string[] {
  const lines: string[] = []
  let line = first
  let width = displayWidth(first)
  let empty = true
  for (const piece of piecesOf(text)) {
    const isSpace = piece.trim() === ''
    if (isSpace && (empty || piece === '')) continue
    const shown = isSpace ? ' ' : piece
    const room = displayWidth(shown)
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
