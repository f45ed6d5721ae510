import type { Article, Stamp } from '@offprint/core'

/** Noon is on the same day almost everywhere on earth, as core's `toDateTime` has it. */
const noon = 'T12:00:00Z'

/**
 * A stamp as an instant in UTC, to the second. The same as core's `toInstant`, but without its library of calendars,
 * which is a third of a browser's bundle.
 *
 * @param stamp - Any valid stamp.
 * @returns `YYYY-MM-DDThh:mm:ssZ`; such texts sort as time does.
 */
export function instantOf({ iso, precision, timeZone }: Stamp): string {
  if (precision === 'second' || precision === 'minute') return written(Date.parse(iso))
  const day = `${iso}-01-01`.slice(0, 10)
  const guess = Date.parse(day + noon)
  return written(timeZone === undefined ? guess : guess - offsetAt(guess, timeZone))
}

const written = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}Z`

/** Milliseconds that clocks in a zone are ahead of UTC about then. */
function offsetAt(time: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'iso8601',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  const parts = Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, value]))
  const { year = '', month, day, hour, minute, second } = parts
  return Date.parse(`${year.padStart(4, '0')}-${month}-${day}T${hour}:${minute}:${second}Z`) - time
}

/**
 * The newer of two stamps; of equal ones the first.
 *
 * @param one - A stamp, or none.
 * @param other - A stamp, or none.
 * @returns The newer; `undefined` where there is none.
 */
export function newerOf(one: Stamp | undefined, other: Stamp | undefined): Stamp | undefined {
  if (one === undefined || other === undefined || one === other) return one ?? other
  return instantOf(other) > instantOf(one) ? other : one
}

/**
 * When an article last changed, by what it says itself.
 *
 * @param article - Any article.
 * @returns The newest of its modification, publication and corrections.
 */
export function changedOf({ dates, corrections = [] }: Pick<Article, 'dates' | 'corrections'>): Stamp | undefined {
  const stamps = [dates.modified, dates.published, ...corrections.map(({ date }) => date)]
  return stamps.reduce(newerOf, undefined)
}

/** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or a date-time with its offset (RFC 3339, section 5.6). */
const form = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?)?)?$/

/**
 * Reads a date of the caller's.
 *
 * @param text - Any text.
 * @returns Its instant; `undefined` for what is no date, or none that exists (30 February).
 */
export function readInstant(text: string): string | undefined {
  if (!form.test(text)) return undefined
  const day = `${text}-01-01`.slice(0, 10)
  const isDay = !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day)
  if (!isDay) return undefined
  const time = Date.parse(text.length > 10 ? text : day + noon)
  return Number.isNaN(time) ? undefined : written(time)
}
