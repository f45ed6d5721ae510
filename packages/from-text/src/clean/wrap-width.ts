import { listMark } from '../judge/list-mark.js'
import { widthOf } from '../judge/width-of.js'
import type { CleanLine } from './clean-line.js'

/** Columns between which text editors, mail programs and terminals wrap. */
const wrap = { least: 40, most: 100 }
/** Fewer lines than this prove nothing. */
const leastEvidence = 3
/** Share of lines that a wrap must explain. */
const leastShare = 0.7
/** Lines that are wider than this share of all lines are exceptions, such as addresses. */
const widest = 0.95

/**
 * Finds the width at which a text was wrapped: nearly every line that another one follows has no room for the first word
 * of the next.
 *
 * @param lines - Clean lines, blank ones too.
 * @returns Columns, or `undefined` for a text whose lines end where their author ended them.
 */
export function wrapWidth(lines: readonly CleanLine[]): number | undefined {
  const inner = lines.flatMap((line, index) => {
    const next = lines[index + 1]
    return line.text === '' || next === undefined || next.text === '' || listMark(next.text) ? [] : [{ line, next }]
  })
  if (inner.length < leastEvidence) return undefined
  const widths = inner.map(({ line }) => widthOf(line.text, wrap.most + 1)).sort((one, other) => one - other)
  const width = widths[Math.ceil(widths.length * widest) - 1] ?? 0
  if (width < wrap.least || width > wrap.most) return undefined
  const full = inner.filter(({ line, next }) => isFull(line, next, width))
  return full.length >= inner.length * leastShare ? width : undefined
}

/**
 * Had this line no room for the first word of the next?
 *
 * @param line - A line.
 * @param next - The line after it.
 * @param width - Columns of a full line.
 * @returns Whether a wrap explains where it ends.
 */
export function isFull(line: CleanLine, next: CleanLine, width: number): boolean {
  const word = /^\S{1,40}/.exec(next.text)?.[0] ?? ''
  // A script without spaces breaks after any character, but moves some marks to the next line.
  const first = unspaced.test(word.charAt(0)) ? charactersMoved : widthOf(word, wrap.most)
  return widthOf(line.text, wrap.most + 1) + 1 + first > width * (1 - ragged)
}

const charactersMoved = 4
/** People and programs wrap a little before they have to. */
const ragged = 0.12

/** Scripts that are written without spaces, and their marks. */
export const unspaced: RegExp = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u
