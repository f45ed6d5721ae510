import { listMark } from '../judge/list-mark.js'
import { lowerWords } from '../judge/lower-words.js'
import type { CleanLine } from './clean-line.js'
import { isFull, unspaced, wrapWidth } from './wrap-width.js'

/** Lines after joining, and what was done to join them. */
export interface JoinedLines {
  readonly lines: readonly CleanLine[]
  /** How many were joined to the one before. */
  readonly joined: number
  /** Offsets in the source of hyphens that were left out, since they parted one word. */
  readonly hyphens: readonly number[]
  /** How many hyphens at ends of lines were kept. */
  readonly kept: number
}

/** A line that goes on in the next, and how. */
type Joint = 'space' | 'nothing' | 'hyphen kept' | 'hyphen out'

/**
 * Joins the lines of a hard-wrapped text; any other text is left as it is.
 *
 * @param lines - Clean lines, blank ones too.
 * @returns The lines, a wrapped paragraph on one. A further indent begins a paragraph, as a list's mark does.
 */
export function joinWrappedLines(lines: readonly CleanLine[]): JoinedLines {
  const width = wrapWidth(lines)
  if (width === undefined) return { lines, joined: 0, hyphens: [], kept: 0 }
  const words = wordsOf(lines)
  const result: CleanLine[] = []
  const hyphens: number[] = []
  let kept = 0
  // Parts of the paragraph in hand: strings are joined once, since adding to a long one again and again is slow.
  let open: CleanLine[] = []
  let text: string[] = []
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    open.push(line)
    const joint = continues(open, line, next, width) ? jointOf(line.text, next.text, words) : undefined
    if (joint === 'hyphen out') hyphens.push(line.end - 1)
    if (joint === 'hyphen kept') kept++
    text.push(joint === 'hyphen out' ? line.text.slice(0, -1) : joint === 'space' ? `${line.text} ` : line.text)
    if (joint !== undefined) continue
    result.push(joinLines(open, text.join('')))
    open = []
    text = []
  }
  return { lines: result, joined: lines.length - result.length, hyphens, kept }
}

/** Only words that a hyphen parts need to be looked up. */
function wordsOf(lines: readonly CleanLine[]): ReadonlySet<string> {
  return lines.some(({ text }) => endsInHyphen(text))
    ? new Set(lines.flatMap(({ text }) => lowerWords(text)))
    : new Set<string>()
}

/** Columns by which the first line of a paragraph stands in. */
const leastIndent = 2

function continues(
  open: readonly CleanLine[],
  line: CleanLine,
  next: CleanLine | undefined,
  width: number,
): next is CleanLine {
  if (line.text === '' || next === undefined || next.text === '' || listMark(next.text) !== undefined) return false
  if (quoted.test(line.text) || quoted.test(next.text) || !isFull(line, next, width)) return false
  // The further lines of an item stand in as far as its text.
  const isItem = listMark(open[0]?.text ?? '') !== undefined
  return isItem || next.indent < line.indent + leastIndent
}

/** What a mail quotes. */
const quoted = /^[>|]/

const endsInHyphen = (text: string): boolean => /\p{L}[-\u2010\u00ad]$/u.test(text.slice(-3))

/**
 * No space between characters of a script without spaces, nor after a hyphen; and no hyphen in a word that stands in
 * the text without one.
 */
function jointOf(text: string, next: string, words: ReadonlySet<string>): Joint {
  if (endsInHyphen(text)) return isOneWord(text, next, words) ? 'hyphen out' : 'hyphen kept'
  const [before = ''] = [...text.slice(-2)].slice(-1)
  const [after = ''] = [...next.slice(0, 2)]
  return unspaced.test(before) && unspaced.test(after) ? 'nothing' : 'space'
}

/** UTF-16 units of half a word. */
const longestHalf = 40

function isOneWord(text: string, next: string, words: ReadonlySet<string>): boolean {
  const first = /[\p{L}\p{M}’']+$/u.exec(text.slice(-longestHalf - 1, -1))?.[0] ?? ''
  const second = /^[\p{L}\p{M}’']+/u.exec(next.slice(0, longestHalf))?.[0] ?? ''
  if (!/^\p{Ll}/u.test(second)) return false
  if (text.endsWith('\u00ad')) return true
  return words.has(`${first}${second}`.toLowerCase()) && !words.has(`${first}-${second}`.toLowerCase())
}

function joinLines(lines: readonly CleanLine[], text: string): CleanLine {
  const [first] = lines
  const last = lines.at(-1)
  if (first === undefined || last === undefined || lines.length === 1) return first as CleanLine
  return {
    text,
    start: first.start,
    end: last.end,
    indent: first.indent,
    controls: lines.flatMap(({ controls }) => controls),
    composed: lines.some(({ composed }) => composed),
    longRuns: lines.flatMap(({ longRuns }) => longRuns),
  }
}
