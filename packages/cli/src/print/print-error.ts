import { relative } from 'node:path'
import type { OffprintError } from '@offprint/core'
import type { Colors } from 'picocolors/types'
import { formatPlace } from './format-place.js'

/**
 * An error in one line: place, sentence, code; a further line for each further issue.
 *
 * @param error - What stopped the command.
 * @param folder - Where the command runs; paths are shown relative to it.
 * @param colors - From picocolors.
 * @returns Text with a final line end.
 */
export function printError(error: OffprintError, folder: string, colors: Colors): string {
  const file = error.file === undefined ? undefined : relative(folder, error.file) || error.file
  const place = formatPlace(file, error.place ?? error.issues[0]?.place)
  const line = (at: string, reason: string): string =>
    `${at === '' ? '' : `${colors.bold(at)}: `}${colors.red('error')}: ${reason}`
  const more = error.issues
    .slice(1)
    .map((issue) => `  ${line(formatPlace(file, issue.place), `${issue.reason} at \`${issue.path}\``)}`)
  return `${[`${line(place, error.message)} ${colors.dim(error.code)}`, ...more].join('\n')}\n`
}

/**
 * An error that nobody expected: a fault of this program.
 *
 * @param error - What was thrown.
 * @param verbose - With its stack?
 * @returns Text with a final line end.
 */
export function printFault(error: unknown, verbose: boolean): string {
  const shown = error instanceof Error ? (verbose ? (error.stack ?? error.message) : error.message) : String(error)
  return `error: Unexpected fault of offprint itself, expected none: ${shown}${verbose ? '' : '\nrun again with --verbose and report what it prints'}\n`
}
