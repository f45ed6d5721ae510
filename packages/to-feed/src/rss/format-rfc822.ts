const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
const dateTime = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2}:\d{2})(?:\.\d+)?(?:Z|([+-]\d{2}):(\d{2}))$/

/**
 * Writes a date as RSS wants it (RFC 822, section 5, with a year of four digits; RSS profile, "dates").
 *
 * @param iso - RFC 3339 date-time with seconds; parts of a second are dropped.
 * @returns Such as `Thu, 29 Feb 2024 09:30:00 +0900`, with the offset that the author wrote.
 * @throws RangeError on anything else, since `Invalid Date` must never reach a reader.
 */
export function formatRfc822(iso: string): string {
  const parts = dateTime.exec(iso)
  // The date alone, read in UTC, has the weekday of its own place.
  const weekday = parts === null ? undefined : days[new Date(iso.slice(0, 10)).getUTCDay()]
  const month = months[Number(parts?.[2]) - 1]
  if (parts === null || weekday === undefined || month === undefined) {
    throw new RangeError(`Unexpected \`${iso}\`, expected a date-time (RFC 3339)`)
  }
  const [, year, , day, time, hours, minutes] = parts
  return `${weekday}, ${day} ${month} ${year} ${time} ${hours === undefined ? 'GMT' : `${hours}${minutes}`}`
}
