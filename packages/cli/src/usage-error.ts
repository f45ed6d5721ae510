import { OffprintError } from '@offprint/core'

/**
 * Makes the error of a command that was called wrongly.
 *
 * @param reason - "Unexpected `x`, expected y".
 * @param cause - What led to it.
 * @returns An error with the code `cli/usage`.
 */
export function usageError(reason: string, cause?: unknown): OffprintError {
  return new OffprintError('cli/usage', reason, cause === undefined ? {} : { cause })
}
