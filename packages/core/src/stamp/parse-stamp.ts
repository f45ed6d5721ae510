import { Temporal } from 'temporal-polyfill'
import type { Stamp, StampPrecision } from '../model/stamp.js'

const partial = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/
const dateTime = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/
const precisions: readonly StampPrecision[] = ['year', 'month', 'day']

/**
 * Reads a date as text into a stamp of the same precision.
 *
 * @param iso - `YYYY`, `YYYY-MM`, `YYYY-MM-DD` (ISO 8601) or a date-time with its offset (RFC 3339, section 5.6).
 * @param timeZone - IANA name of the zone that the date is meant in.
 * @returns The stamp, or `undefined` when the text is none of these or no real date (30 February).
 */
export function parseStamp(iso: string, timeZone?: string): Stamp | undefined {
  const zone = timeZone === undefined ? {} : { timeZone }
  const parts = partial.exec(iso)
  if (parts !== null) {
    const [, year, month = '01', day = '01'] = parts
    const known = parts.slice(1).filter((part) => part !== undefined).length
    const precision = precisions[known - 1]
    return precision !== undefined && isDay(`${year}-${month}-${day}`) ? { iso, precision, ...zone } : undefined
  }
  const full = dateTime.exec(iso)
  if (full === null || !isInstant(withSeconds(full))) return undefined
  return { iso, precision: full[3] === undefined ? 'minute' : 'second', ...zone }
}

const withSeconds = (parts: RegExpExecArray): string => `${parts[1]}T${parts[2]}${parts[3] ?? ':00'}${parts[4]}`

function isDay(iso: string): boolean {
  try {
    return Temporal.PlainDate.from(iso, { overflow: 'reject' }).toString() === iso
  } catch {
    return false
  }
}

function isInstant(iso: string): boolean {
  try {
    Temporal.Instant.from(iso)
    return isDay(iso.slice(0, 10))
  } catch {
    return false
  }
}
