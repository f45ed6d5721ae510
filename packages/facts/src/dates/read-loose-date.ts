import { parseStamp, type Stamp } from '@offprint/core'
import { localTime } from './local-time.js'

/** A date as it was read, and what had to be done for it. */
export interface LooseDate {
  readonly stamp: Stamp
  /** The text was not in a form of RFC 3339 and was rewritten. */
  readonly rewritten: boolean
  /** There was a time of day that no zone was given for; only the day is kept. */
  readonly timeLost: boolean
  /** The local time occurs twice, or not at all, on this day; one reading was chosen. */
  readonly ambiguous: boolean
}

const loose =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:(?:T|\s)\s*(\d{1,2}):(\d{2})(?::(\d{2})(\.\d+)?)?\s*(Z|UTC|GMT|[+-]\d{1,2}(?::?\d{2})?)?)?$/i

const looseMonth = /^(\d{4})[/.-](\d{1,2})$/

/**
 * Reads a date as people write it; the offset that they wrote is kept.
 *
 * @param text - A form of {@link parseStamp}, or one such as `2015-03-17 10:00:00 -4`, `2015/03/17`.
 * @param timeZone - IANA name; gives the offset to a time that has none.
 * @returns The date, or `undefined` when the text is none or there is no such day.
 */
export function readLooseDate(text: string, timeZone?: string): LooseDate | undefined {
  const stamp = parseStamp(text, timeZone)
  if (stamp !== undefined) return { stamp, rewritten: false, timeLost: false, ambiguous: false }
  const month = looseMonth.exec(text)
  if (month !== null) return rewritten(`${month[1]}-${pad(month[2])}`, timeZone)
  const parts = loose.exec(text)
  if (parts === null) return undefined
  const [, year, monthPart, dayPart, hour, minute, second, fraction = '', offset] = parts
  const day = `${year}-${pad(monthPart)}-${pad(dayPart)}`
  if (hour === undefined) return rewritten(day, timeZone)
  const clock = `${pad(hour)}:${minute}${second === undefined ? '' : `:${second}${fraction}`}`
  const local = `${day}T${clock}`
  if (offset !== undefined) return rewritten(local + readOffset(offset), timeZone)
  // Also where only the day is kept, the hour must be one.
  if (parseStamp(`${local}Z`) === undefined) return undefined
  if (timeZone === undefined) return rewritten(day, undefined, { timeLost: true })
  const { iso, ambiguous } = localTime(local, timeZone)
  return rewritten(iso, timeZone, { ambiguous })
}

const pad = (digits = ''): string => digits.padStart(2, '0')

/** `-4`, `-0400`, `+5:30`, `Z`, `GMT` as RFC 3339 writes them. */
function readOffset(offset: string): string {
  if (/^[a-z]/i.test(offset)) return 'Z'
  const [, sign = '', hours, minutes = '00'] = /^([+-])(\d{1,2}?):?(\d{2})?$/.exec(offset) ?? []
  return `${sign}${pad(hours)}:${minutes}`
}

function rewritten(
  iso: string,
  timeZone: string | undefined,
  doubts: { readonly timeLost?: boolean; readonly ambiguous?: boolean } = {},
): LooseDate | undefined {
  const stamp = parseStamp(iso, timeZone)
  if (stamp === undefined) return undefined
  return { stamp, rewritten: true, timeLost: doubts.timeLost ?? false, ambiguous: doubts.ambiguous ?? false }
}
