import { countLines } from './count-lines.js'
import type { ReportRepair } from './report-repair.js'

/** What XML 1.0 does not allow (2.2), lone surrogates left aside: a decoder gives none. */
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]+/g

/**
 * Takes out the characters that no XML may hold, and points at those that were lost before.
 *
 * @param text - A piece of the source.
 * @param line - Line that the piece begins on, from 1.
 * @param report - Told of each run.
 * @returns The piece without them.
 */
export function stripControls(text: string, line: number, report: ReportRepair): string {
  const lost = text.indexOf('\ufffd')
  if (lost !== -1) report({ rule: 'replacement-character', values: {}, line: line + countLines(text, lost) })
  return text.replace(illegal, (run: string, at: number) => {
    const codes = [...new Set(run)].map((character) => `U+${hex(character)}`).join(', ')
    report({ rule: 'removed-control-character', values: { codes }, line: line + countLines(text, at) })
    return ''
  })
}

const hex = (character: string): string => character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
