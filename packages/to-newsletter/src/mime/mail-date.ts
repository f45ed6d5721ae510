const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * Writes a date as mails have it, with the offset that it was given in (RFC 5322, section 3.3).
 *
 * @param dateTime - RFC 3339 with seconds.
 * @returns Such as `Thu, 29 Feb 2024 09:30:00 +0900`.
 */
export function mailDate(dateTime: string): string {
  const [, year = '', month = '', day = '', time = '', offset = 'Z'] =
    /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2}:\d{2})(?:\.\d+)?(Z|[+-]\d{2}:\d{2})$/.exec(dateTime) ?? []
  const weekday = days[new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay()]
  const zone = offset === 'Z' ? '+0000' : offset.replace(':', '')
  return `${weekday}, ${Number(day)} ${months[Number(month) - 1]} ${year} ${time} ${zone}`
}
