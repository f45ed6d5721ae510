import { Temporal } from 'temporal-polyfill'
import type { Stamp } from '../model/stamp.js'
import { toDateTime } from './to-date-time.js'

/**
 * A stamp as an instant in UTC, to the second: for channels that allow no offset, and for comparing.
 *
 * @param stamp - Any valid stamp.
 * @returns `YYYY-MM-DDThh:mm:ssZ`; such texts sort as time does.
 */
export function toInstant(stamp: Stamp): string {
  return Temporal.Instant.from(toDateTime(stamp)).toString({ smallestUnit: 'second', roundingMode: 'trunc' })
}
