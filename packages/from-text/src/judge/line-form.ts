import { endsInMark, lastMark } from './ends-sentence.js'
import { widthOf } from './width-of.js'

/** How a line ends. */
export type LineEnd = 'bare' | 'question' | 'exclamation' | 'colon' | 'stop' | 'pause'

/** How its words are written. */
export type LineCase = 'capitals' | 'title' | 'sentence' | 'lower'

/** What a line looks like, whatever it says. */
export interface LineForm {
  /** Columns, {@link widestMeasured} at most. */
  readonly width: number
  /** Where a script has no spaces, three characters count as one. */
  readonly words: number
  readonly end: LineEnd
  readonly case: LineCase
  /** Does it begin with a number, as in "2. The tide"? */
  readonly numbered: boolean
  /** Does a bracket or a quotation mark hold it whole? */
  readonly enclosed: boolean
  /** Does a sentence end inside it? */
  readonly sentences: boolean
  /** Is there a colon or a dash between its words? */
  readonly parted: boolean
  /** Marks that prose does not have, as in code and formulas. */
  readonly code: boolean
}

/** Columns beyond which nothing is measured. */
export const widestMeasured = 260

/** UTF-16 units at either end of a long line that are looked at. */
const head = 300

/**
 * Describes a line by its form.
 *
 * @param text - A line; of a long one only the beginning and the last mark count.
 * @returns What it looks like.
 */
export function lineForm(text: string): LineForm {
  const start = text.slice(0, head)
  const words = start.split(/\s+/)
  const unspaced = start.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0
  return {
    width: widthOf(text, widestMeasured),
    words: words.length + Math.ceil(unspaced / 3),
    end: endOf(text),
    case: caseOf(words),
    numbered: /^(?:\p{L}+\s)?[#(]?\p{Nd}{1,3}[.):：、]?\s/u.test(start),
    enclosed: /^[([{"“«「『（].*[)\]}"”»」』）][.:]?$/u.test(start),
    sentences: /[\p{L}\p{N})”"’][.!?]["”’)]?\s+["“‘(]?\p{Lu}|[。！？]./u.test(start),
    parted: /\S[:：]\s\S|\s[–—-]\s|：\S/u.test(start),
    code: /[=<>{}\\$|~^]|\w\(|\)\(|\/\w+\/|^[/^$]/.test(start),
  }
}

function endOf(text: string): LineEnd {
  const mark = lastMark(text)
  if (/[?？؟]/.test(mark)) return 'question'
  if (/[!！]/.test(mark)) return 'exclamation'
  if (/[:：]/.test(mark)) return 'colon'
  if (!endsInMark(text)) return 'bare'
  return /[.…‽。．।۔]/.test(mark) ? 'stop' : 'pause'
}

/** Words that title case leaves small are short. */
const longestSmall = 4

function caseOf(words: readonly string[]): LineCase {
  const cased = words.map((word) => word.replace(/^[^\p{L}]+/u, '')).filter((word) => /^[\p{Lu}\p{Ll}]/u.test(word))
  const [first] = cased
  // A script without capitals is written as a sentence is.
  if (first === undefined) return 'sentence'
  if (/^\p{Ll}/u.test(first)) return 'lower'
  if (cased.every((word) => !/\p{Ll}/u.test(word)) && cased.join('').length > 3) return 'capitals'
  const counted = cased.slice(1).filter((word) => word.length > longestSmall)
  const capital = counted.filter((word) => /^\p{Lu}/u.test(word)).length
  return counted.length > 0 && capital === counted.length ? 'title' : 'sentence'
}
