import type { OffprintError } from '@offprint/core'

/** Mistakes in how the command was called or set up, against mistakes in what it was given to read. */
const usageCodes = new Set([
  'cli/usage',
  'cli/invalid-config',
  'cli/missing-config',
  'press/missing-source',
  'press/empty-folder',
  'press/unknown-source-type',
  'press/unsafe-output',
  'press/unwritable-output',
])

/**
 * The exit code for an error.
 *
 * @param error - What stopped the command.
 * @returns 2 for wrong usage, 1 for wrong content.
 */
export function exitCodeOf(error: OffprintError): 1 | 2 {
  return usageCodes.has(error.code) ? 2 : 1
}
