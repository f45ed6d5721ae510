/**
 * Is this a time zone that the platform knows?
 *
 * @param name - IANA name, such as `Asia/Tokyo`.
 * @returns Whether it is.
 */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
