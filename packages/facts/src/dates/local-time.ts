import { Temporal } from 'temporal-polyfill'

/**
 * Gives a local time the offset that its zone had then.
 *
 * @param local - `YYYY-MM-DDThh:mm`, with seconds or without.
 * @param timeZone - IANA name.
 * @returns RFC 3339 of the same precision. A time that a change of clocks skipped is moved on, of one that it repeated
 *   the first is taken, as RFC 5545 has it (3.3.5), and both are ambiguous.
 */
export function localTime(local: string, timeZone: string): { readonly iso: string; readonly ambiguous: boolean } {
  const plain = Temporal.PlainDateTime.from(local)
  const zoned = plain.toZonedDateTime(timeZone, { disambiguation: 'compatible' })
  const later = plain.toZonedDateTime(timeZone, { disambiguation: 'later' })
  const earlier = plain.toZonedDateTime(timeZone, { disambiguation: 'earlier' })
  const hasSeconds = local.length > 'YYYY-MM-DDThh:mm'.length
  const iso = zoned.toString({ timeZoneName: 'never', ...(hasSeconds ? {} : { smallestUnit: 'minute' }) })
  return { iso, ambiguous: later.epochNanoseconds !== earlier.epochNanoseconds }
}
