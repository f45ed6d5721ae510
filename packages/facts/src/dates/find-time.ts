import { zoneOffset } from './zone-offset.js'

/** A time of day found behind a day. */
export interface FoundTime {
  /** `hh:mm` or `hh:mm:ss`, with a fraction where there is one. */
  readonly clock: string
  /** RFC 3339 offset; absent when no zone is given, or one with several meanings. */
  readonly offset?: string
  readonly end: number
}

/** What people write between a day and its time: `, at`, `um`, `à`, `a las`, `| `, `T`. */
const pattern =
  /(?:T|[\s,|/–-]{0,4}(?:at|um|à|às|a las|alle|kl\.?|klo|v|o|om)?[\s,|–-]{0,3})(\d{1,2})(?:[:.]|\s?h\s?)(\d{2})(?::(\d{2})(\.\d{1,9})?)?(?:\s?([ap])\.?\s?m\b\.?)?(?:\s?Uhr\b)?(?:\s?\(?((?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?|[A-Z]{1,4}T|UTC|MEZ|MESZ|MSK|Z)(?![\p{L}\d])\)?)?/iuy

/**
 * Reads the time of day that stands behind a day.
 *
 * @param text - The text.
 * @param from - Where the day ends.
 * @returns The time in 24 hours, or `undefined` when none stands there.
 */
export function findTime(text: string, from: number): FoundTime | undefined {
  pattern.lastIndex = from
  const match = pattern.exec(text)
  if (match === null) return undefined
  const [whole, hourText = '', minute = '', second, fraction = '', half, zone] = match
  const hour = inDay(Number(hourText), half)
  if (hour > 23 || Number(minute) > 59) return undefined
  const clock = `${String(hour).padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}${fraction}`}`
  const offset = zone === undefined ? undefined : zoneOffset(zone)
  return { clock, end: from + whole.length, ...(offset === undefined ? {} : { offset }) }
}

function inDay(hour: number, half: string | undefined): number {
  if (half === undefined) return hour
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
}
