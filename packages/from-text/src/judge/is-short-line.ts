import type { Block } from '../sheet.js'
import { endsInMark } from './ends-sentence.js'
import { widthOf } from './width-of.js'

/** What a heading may measure, in columns and words. */
const widest = 120
const mostWords = 14

/**
 * Has this block the measures of a heading or of an entry in a list: one line, short, without a mark at its end?
 *
 * @param block - Any block.
 * @returns Whether it has.
 */
export function isShortLine({ text, alone }: Block): boolean {
  return isShort(text, alone) && !endsInMark(text)
}

/**
 * Is this a short line with a question mark at its end? Interviews and prose have them as often as headings do.
 *
 * @param block - Any block.
 * @returns Whether it is.
 */
export function isShortQuestion({ text, alone }: Block): boolean {
  return isShort(text, alone) && /[?？؟]$/.test(text.slice(-1))
}

const isShort = (text: string, alone: boolean): boolean =>
  alone && widthOf(text, widest + 1) <= widest && text.split(/\s+/).length <= mostWords
