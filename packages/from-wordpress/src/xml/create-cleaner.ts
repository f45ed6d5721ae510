import { OffprintError } from '@offprint/core'
import { parseHtml } from '@offprint/html-body'
import { countLines } from './count-lines.js'
import { onlyText } from './mend-references.js'
import type { ReportRepair } from './report-repair.js'
import type { Mode, Place, Scan, Step } from './scan.js'
import { scanCdata } from './scan-cdata.js'
import { scanText } from './scan-text.js'
import { stripControls } from './strip-controls.js'
import { longestItem, tooLarge } from './too-large.js'

/** Makes XML that a strict parser takes out of what WordPress and its plugins write; line numbers stay as they were. */
export interface Cleaner {
  /** Text that is clean as far as it can be told. */
  readonly write: (text: string) => string
  /** The rest. */
  readonly end: () => string
}

const skipTo =
  (mode: 'comment' | 'instruction', mark: string): Scan =>
  ({ buffer, at, final }) => {
    const found = buffer.indexOf(mark, at)
    const end = found === -1 ? (final ? buffer.length : Math.max(at, buffer.length - mark.length)) : found + mark.length
    if (end === at) return undefined
    return { output: '\n'.repeat(countLines(buffer.slice(at, end))), end, mode: found === -1 ? mode : 'text' }
  }

const scans: Readonly<Record<Mode, Scan>> = {
  text: (place) => scanText(place, decodeHtml),
  cdata: scanCdata,
  comment: skipTo('comment', '-->'),
  instruction: skipTo('instruction', '?>'),
}

const decodeHtml = (html: string): string => onlyText(parseHtml(html, { fragment: true }))

/**
 * Makes a cleaner for one reading of a source.
 *
 * @param report - Told of everything that was mended.
 * @returns The cleaner.
 */
export function createCleaner(report: ReportRepair): Cleaner {
  const state = { buffer: '', line: 1, fed: 1, mode: 'text' as Mode, element: '', length: 0, begun: false }

  const apply = (step: Step, from: number): void => {
    for (const [rule, values] of step.repairs ?? []) report({ rule, values, line: state.line })
    state.line += countLines(state.buffer.slice(from, step.end))
    state.mode = step.mode
    // A parser holds a text until it ends.
    state.length = step.element === undefined ? state.length + step.output.length : 0
    if (state.length > longestItem) throw tooLarge(state.line)
    state.element = step.element ?? state.element
  }

  const run = (final: boolean): string => {
    const parts: string[] = []
    let at = 0
    while (at < state.buffer.length) {
      const place: Place = { buffer: state.buffer, at, final, element: state.element }
      const step = located(() => scans[state.mode](place), state.line)
      if (step === undefined) break
      apply(step, at)
      parts.push(step.output)
      at = step.end
    }
    state.buffer = state.buffer.slice(at)
    return parts.join('')
  }

  const feed = (text: string): void => {
    state.buffer += stripControls(text, state.fed, report)
    state.fed += countLines(text)
    if (state.begun || state.buffer.trim() === '') return
    state.begun = true
    if (/^\s+<\?xml/.test(state.buffer)) report({ rule: 'leading-space', values: {}, line: 1 })
  }

  return {
    write: (text) => {
      feed(text)
      return state.begun ? run(false) : ''
    },
    end: () => {
      const rest = run(true)
      if (state.mode === 'text') return rest
      const reason = `Unexpected end of the file inside ${names[state.mode]}, expected \`</rss>\`; the export was cut off`
      throw new OffprintError('from-wordpress/truncated', reason, { place: { line: state.line, column: 1 } })
    },
  }
}

const names: Readonly<Record<Exclude<Mode, 'text'>, string>> = {
  cdata: 'a CDATA section',
  comment: 'a comment',
  instruction: 'a processing instruction',
}

/** Says where, for an error of a scanner, which only knows its buffer. */
function located<Result>(scan: () => Result, line: number): Result {
  try {
    return scan()
  } catch (error) {
    if (!(error instanceof OffprintError)) throw error
    throw new OffprintError(error.code, error.message, { place: { line, column: 1 } })
  }
}
