/** A day and a time as they are written, with the offset from UTC in minutes. */
export interface Clock {
  readonly year: number
  /** From 1. */
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  /** Up to 60, for leap seconds. */
  readonly second: number
  readonly offset: number
}

/**
 * Counts the milliseconds of a date.
 *
 * @param clock - As it is written.
 * @returns Milliseconds since 1970, or `undefined` when there is no such day or time.
 */
export function instantOf({ year, month, day, hour, minute, second, offset }: Clock): number | undefined {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  if (hour > 23 || minute > 59 || second > 60 || Math.abs(offset) >= 24 * 60) return undefined
  return date.getTime() + ((hour * 60 + minute - offset) * 60 + second) * 1000
}
