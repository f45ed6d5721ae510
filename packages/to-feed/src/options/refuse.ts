import { didYouMean, OffprintError } from '@offprint/core'

/**
 * Refuses an option.
 *
 * @param path - Where it stands, such as `feedUrls.rss`.
 * @param value - What was given.
 * @param expected - What would have been right, in words.
 * @throws OffprintError `feed/invalid-option`, always.
 */
export function refuse(path: string, value: unknown, expected: string): never {
  const shown = typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)
  const reason = `Unexpected \`${shown}\` as option \`${path}\`, expected ${expected}`
  throw new OffprintError('feed/invalid-option', reason, { issues: [{ path, reason }] })
}

/**
 * Refuses what is no object, and a key that does not exist.
 *
 * @param value - An option that must be an object.
 * @param known - Names of its keys.
 * @param path - Where it stands; empty for the options themselves.
 * @throws OffprintError `feed/invalid-option`.
 */
export function refuseUnknown(value: unknown, known: readonly string[], path: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(path, value, 'an object')
  const unknown = Object.keys(value).find((key) => !known.includes(key))
  if (unknown === undefined) return
  const near = didYouMean(unknown, known)
  const expected = near === undefined ? listOf(known, ', ') : `\`${near}\``
  refuse(path === '' ? unknown : `${path}.${unknown}`, unknown, expected)
}

/**
 * Refuses a value that is none of a list.
 *
 * @param path - Where it stands.
 * @param value - What was given; nothing is fine.
 * @param allowed - What may be.
 * @throws OffprintError `feed/invalid-option`.
 */
export function refuseOther(path: string, value: unknown, allowed: readonly unknown[]): void {
  if (value !== undefined && !allowed.includes(value)) refuse(path, value, listOf(allowed.map(String), ' or '))
}

/**
 * Refuses what is no count.
 *
 * @param path - Where it stands.
 * @param value - What was given; nothing is fine.
 * @throws OffprintError `feed/invalid-option`.
 */
export function refuseNoCount(path: string, value: unknown): void {
  if (value !== undefined && !(Number.isInteger(value) && Number(value) > 0)) {
    refuse(path, value, 'a whole number above 0')
  }
}

const listOf = (words: readonly string[], separator: string): string =>
  words.map((word) => `\`${word}\``).join(separator)
