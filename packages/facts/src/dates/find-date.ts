import type { Stamp } from '@offprint/core'
import { findDay } from './find-day.js'
import { findTime } from './find-time.js'
import { readLooseDate } from './read-loose-date.js'

/** A date found in a text. */
export interface FoundDate {
  readonly stamp: Stamp
  /** Offsets in UTF-16 units of the date, with its time of day. */
  readonly start: number
  readonly end: number
  /** There was a time of day that no zone was given for; only the day is kept. */
  readonly timeLost: boolean
}

/** What decides between the readings of a date. */
export interface DateReading {
  /** BCP 47 tag: 4/5/2015 is in April for `en-US` and in May for the others; without a tag it is not read. */
  readonly language?: string
  /** IANA name; gives the offset to a time that has none. */
  readonly timeZone?: string
}

/**
 * Finds the first date that is written out in a text, in the languages of {@link monthOf}.
 *
 * @param text - Any text, such as a byline; only the first 500 characters are looked at.
 * @param reading - Language and zone.
 * @returns The date and where it stands, or `undefined`. `Updated 5 minutes ago` and days without a year are none.
 */
export function findDate(text: string, reading: DateReading = {}): FoundDate | undefined {
  const head = text.slice(0, 500)
  const day = findDay(head, reading.language)
  if (day === undefined) return undefined
  const time = findTime(head, day.end)
  const local = time === undefined ? undefined : `${day.iso}T${time.clock}`
  const loose = readLooseDate(local === undefined ? day.iso : local + (time?.offset ?? ''), reading.timeZone)
  if (loose === undefined) {
    const bare = readLooseDate(day.iso, reading.timeZone)
    return bare === undefined ? undefined : { stamp: bare.stamp, start: day.start, end: day.end, timeLost: false }
  }
  return { stamp: loose.stamp, start: day.start, end: time?.end ?? day.end, timeLost: loose.timeLost }
}
