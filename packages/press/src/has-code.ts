/**
 * Is this an error of the operating system with one of these codes?
 *
 * @param error - What was thrown.
 * @param codes - Such as `ENOENT`.
 * @returns Whether it is.
 */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code))
}
