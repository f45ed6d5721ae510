import { OffprintError } from '@offprint/core'

/**
 * The error of a folder that cannot be written.
 *
 * @param what - What the folder is for, such as `output folder`.
 * @param out - Its path, as the caller gave it.
 * @param cause - What the operating system said.
 * @returns `press/unwritable-output`, to be thrown.
 */
export function unwritable(what: string, out: string, cause: unknown): OffprintError {
  const why = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
  const reason = `Unexpected ${what} \`${out}\` that cannot be written (${why}), expected one that can; name another with --out`
  return new OffprintError('press/unwritable-output', reason, { cause })
}
