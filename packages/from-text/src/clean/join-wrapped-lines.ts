import { widthOf } from '../judge/width-of.js'
import type { CleanLine } from './clean-line.js'

/** Columns between which a text editor or a mail program wraps. */
const wrap = { least: 60, most: 80 }
/** A line this short was ended by its author, even in a wrapped text. */
const shortestWrapped = 45
/** Fewer wrapped lines than this prove nothing. */
const leastEvidence = 3

/** Lines after joining, and how many were joined to the one before. */
export interface JoinedLines {
  readonly lines: readonly CleanLine[]
  readonly joined: number
}

/**
 * Joins the lines of a hard-wrapped text; any other text is left as it is.
 *
 * @param lines - Clean lines, blank ones too.
 * @returns The lines, a wrapped paragraph on one, if most lines that another one follows are 60 to 80 columns wide.
 */
export function joinWrappedLines(lines: readonly CleanLine[]): JoinedLines {
  if (!isWrapped(lines)) return { lines, joined: 0 }
  const result: CleanLine[] = []
  // Parts of the paragraph in hand: strings are joined once, since adding to a long one again and again is slow.
  let open: CleanLine[] = []
  const close = (): void => {
    if (open.length > 0) result.push(joinLines(open))
    open = []
  }
  for (const [index, line] of lines.entries()) {
    open.push(line)
    if (!continues(line, lines[index + 1])) close()
  }
  return { lines: result, joined: lines.length - result.length }
}

function isWrapped(lines: readonly CleanLine[]): boolean {
  const inner = lines.filter(({ text }, index) => text !== '' && (lines[index + 1]?.text ?? '') !== '')
  const wide = inner.filter(({ text }) => {
    const width = widthOf(text, wrap.most + 1)
    return width >= wrap.least && width <= wrap.most
  })
  return inner.length >= leastEvidence && wide.length * 2 > inner.length
}

const listMarker = /^(?:[-*+•–]|\d{1,3}[.)])\s/

function continues(line: CleanLine, next: CleanLine | undefined): boolean {
  if (line.text === '' || next === undefined || next.text === '' || listMarker.test(next.text)) return false
  const width = widthOf(line.text, wrap.most * 2)
  return width >= shortestWrapped && width < wrap.most * 2
}

const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]/u

function joinLines(lines: readonly CleanLine[]): CleanLine {
  const [first] = lines
  const last = lines.at(-1)
  if (first === undefined || last === undefined || lines.length === 1) return first as CleanLine
  return {
    text: lines.map(({ text }, index) => text + gapAfter(text, lines[index + 1]?.text)).join(''),
    start: first.start,
    end: last.end,
    controls: lines.flatMap(({ controls }) => controls),
    composed: lines.some(({ composed }) => composed),
    longRuns: lines.flatMap(({ longRuns }) => longRuns),
  }
}

/** No space after a hyphen that ends a line, nor between characters of a script that is written without spaces. */
function gapAfter(text: string, next: string | undefined): string {
  if (next === undefined || /\p{L}-$/u.test(text.slice(-3))) return ''
  const [before] = [...text.slice(-2)].slice(-1)
  const [after] = [...next.slice(0, 2)]
  return eastAsian.test(before ?? '') && eastAsian.test(after ?? '') ? '' : ' '
}
