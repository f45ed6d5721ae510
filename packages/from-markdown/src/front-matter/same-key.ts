/**
 * A key without the differences that people do not see: `short_title`, `short-title` and `shortTitle` are one.
 *
 * @param key - As it was written.
 * @returns Small letters and digits.
 */
export function sameKey(key: string): string {
  return key.toLowerCase().replace(/[-_\s]/g, '')
}
