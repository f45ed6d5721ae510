/**
 * Makes any id legal in HTML and XML alike (an NCName of letters, digits, `_`, `.` and `-`).
 *
 * @param id - As the author wrote it.
 * @returns The same where it is legal; else with hyphens for what is not.
 */
export function legalId(id: string): string {
  const safe = id.replace(/[^\p{L}\p{N}_.-]/gu, '-')
  return /^[\p{L}_]/u.test(safe) ? safe : `id-${safe}`
}
