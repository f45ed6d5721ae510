import { Temporal } from 'temporal-polyfill'
import type { Stamp } from '../model/stamp.js'

/** Noon falls on the same day almost everywhere on earth; midnight in UTC is the day before in the Americas. */
const noon = '12:00'

/**
 * A stamp as a full date-time, for channels that can say nothing coarser.
 *
 * A bare day becomes noon of that day, in its own zone or else in UTC; a bare month or year its first day. The offset
 * that the author wrote is kept.
 *
 * @param stamp - Any valid stamp.
 * @returns RFC 3339 with seconds, a capital `T` and `Z` or an offset.
 */
export function toDateTime(stamp: Stamp): string {
  const { iso, precision, timeZone } = stamp
  if (precision === 'second') return iso
  if (precision === 'minute') return `${iso.slice(0, 16)}:00${iso.slice(16)}`
  const day = `${iso}-01-01`.slice(0, 10)
  if (timeZone === undefined) return `${day}T${noon}:00Z`
  const zoned = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: noon })
  return zoned.toString({ timeZoneName: 'never', smallestUnit: 'second' })
}
