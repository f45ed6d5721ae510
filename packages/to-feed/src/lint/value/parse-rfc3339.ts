import { instantOf } from './instant-of.js'

const dateTime = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:Z|([+-])(\d{2}):(\d{2}))$/

/**
 * Reads a date-time (RFC 3339, section 5.6), with capital T and Z as Atom wants them (RFC 4287, section 3.3).
 *
 * @param text - Any text.
 * @returns Milliseconds since 1970, or `undefined` when it is none, or no real date.
 */
export function parseRfc3339(text: string): number | undefined {
  const parts = dateTime.exec(text)
  if (parts === null) return undefined
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1, 7).map(Number)
  const [, , , , , , , sign, hours = '0', minutes = '0'] = parts
  if (Number(minutes) > 59) return undefined
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
  return instantOf({ year, month, day, hour, minute, second, offset })
}
