import { OffprintError, parseStamp, toDateTime } from '@offprint/core'

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
const pattern = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2}:\d{2})(?:\.\d+)?(?:Z|([+-]\d{2}):(\d{2}))$/

/**
 * Writes the date of a message (RFC 5322, section 3.3).
 *
 * @param iso - Date-time (RFC 3339); a bare day is noon of that day in UTC. Parts of a second are dropped.
 * @returns Such as `Thu, 29 Feb 2024 09:30:00 +0900`.
 * @throws OffprintError `newsletter/invalid-date` on anything else.
 */
export function formatMessageDate(iso: string): string {
  const stamp = parseStamp(iso)
  const parts = stamp === undefined ? null : pattern.exec(toDateTime(stamp))
  if (parts === null) {
    throw new OffprintError(
      'newsletter/invalid-date',
      `Unexpected \`${iso}\` as \`date\`, expected a date-time (RFC 3339)`,
    )
  }
  const [, year, month, day, time, hours, minutes] = parts
  // Read in UTC, the bare day has the weekday of its own place.
  const weekday = days[new Date(`${year}-${month}-${day}`).getUTCDay()]
  return `${weekday}, ${day} ${months[Number(month) - 1]} ${year} ${time} ${hours === undefined ? '+0000' : hours + minutes}`
}
