import { instantOf } from './instant-of.js'

const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const zones: Readonly<Record<string, number>> = { e: -5, c: -6, m: -7, p: -8 }

const date = new RegExp(
  `^(?:(${days.join('|')})\\s*,\\s*)?(\\d{1,2})\\s+(${months.join('|')})\\s+(\\d{4}|\\d{2})\\s+` +
    '(\\d{2}):(\\d{2})(?::(\\d{2}))?\\s+(ut|gmt|[ecmp][sd]t|[a-ik-z]|[+-]\\d{4})$',
  'i',
)

/** A date as RSS writes it. */
export interface Rfc822Date {
  /** Milliseconds since 1970. */
  readonly instant: number
  readonly hasShortYear: boolean
  /** The weekday that it names, when that is another than the day's own. */
  readonly wrongWeekday: string | undefined
  /** The day's own. */
  readonly weekday: string
}

/**
 * Reads a date (RFC 822, section 5, with years of four digits as in RSS 2.0).
 *
 * @param text - Without white space round it; letters in any case, comments in brackets allowed (RFC 822, section 3.4).
 * @returns The date, or `undefined` when it is none, or no real date.
 */
export function parseRfc822(text: string): Rfc822Date | undefined {
  if (text.length > 100) return undefined
  const parts = date.exec(text.replace(/\([^()]*\)/g, '').trim())
  if (parts === null) return undefined
  const [, named, day, monthName = '', year = '', hour, minute, second = '0', zone = ''] = parts
  const short = Number(year)
  const clock = {
    year: year.length === 4 ? short : short + (short < 50 ? 2000 : 1900),
    month: months.indexOf(monthName.toLowerCase()) + 1,
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
  }
  const instant = instantOf({ ...clock, offset: offsetOf(zone) })
  const local = instantOf({ ...clock, hour: 0, minute: 0, second: 0, offset: 0 })
  if (instant === undefined || local === undefined) return undefined
  const weekday = days[new Date(local).getUTCDay()] ?? ''
  const wrongWeekday = named === undefined || named.toLowerCase() === weekday ? undefined : named
  return {
    instant,
    hasShortYear: year.length === 2,
    wrongWeekday,
    weekday: weekday.replace(/^./, (c) => c.toUpperCase()),
  }
}

/** Minutes from UTC; one-letter zones are UTC, since RFC 822 has them the wrong way round (RFC 1123, section 5.2.14). */
function offsetOf(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d)(\d\d)$/.exec(zone) ?? []
  if (sign !== undefined) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
  const hour = zone.length === 3 ? zones[zone[0]?.toLowerCase() ?? ''] : undefined
  return hour === undefined ? 0 : (hour + (/d/i.test(zone[1] ?? '') ? 1 : 0)) * 60
}
