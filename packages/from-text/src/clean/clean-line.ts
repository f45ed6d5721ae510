import { compose } from './compose.js'
import type { SourceLine } from './split-lines.js'

/** A run of control characters that was taken out of a line. */
export interface ControlRun {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A line without control characters and outer white space, and what was done to it. */
export interface CleanLine {
  /** Empty for a blank line. */
  readonly text: string
  /** Offsets in the source of the trimmed line. */
  readonly start: number
  readonly end: number
  /** UTF-16 units of white space before it. */
  readonly indent: number
  readonly controls: readonly ControlRun[]
  readonly composed: boolean
  /** Lengths of runs of combining marks that were too long to compose. */
  readonly longRuns: readonly number[]
}

/** C0 and DEL, but for tab and the ends of lines. */
const controlRun = /[\u0000-\u0008\u000e-\u001f\u007f]+/g

/**
 * Cleans one line: control characters out, form NFC, white space off both ends. Everything inside stays, such as
 * no-break spaces, joiners, quotes and dashes.
 *
 * @param line - A line of the source.
 * @returns The line and what was done to it.
 */
export function cleanLine(line: SourceLine): CleanLine {
  const controls = [...line.text.matchAll(controlRun)].map(({ 0: text, index }) => ({
    text,
    start: line.start + index,
    end: line.start + index + text.length,
  }))
  const bare = controls.length === 0 ? line.text : line.text.replace(controlRun, '')
  const { text, longRuns } = compose(bare)
  const leading = line.text.length - line.text.trimStart().length
  return {
    text: text.trim(),
    start: line.start + leading,
    indent: leading,
    end: line.start + Math.max(leading, line.text.trimEnd().length),
    controls,
    composed: text !== bare,
    longRuns,
  }
}
