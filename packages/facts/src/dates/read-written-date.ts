import { type DateReading, findDate } from './find-date.js'
import { type LooseDate, readLooseDate } from './read-loose-date.js'

const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$/

/**
 * Reads a text that is a date, in a form for machines or written out.
 *
 * @param text - A form of {@link readLooseDate}, `20170113` (ISO 8601 basic), or `Jan. 13, 2017 at 6:01 am EST`.
 * @param reading - Language and zone.
 * @returns The date, or `undefined` when there is none.
 */
export function readWrittenDate(text: string, reading: DateReading = {}): LooseDate | undefined {
  const bare = text.trim()
  if (bare.length > 500) return undefined
  const loose = readLooseDate(bare, reading.timeZone)
  if (loose !== undefined) return loose
  const parts = compact.exec(bare)
  if (parts !== null) return readLooseDate(extended(parts), reading.timeZone)
  const found = findDate(bare, reading)
  if (found === undefined) return undefined
  return { stamp: found.stamp, rewritten: true, timeLost: found.timeLost, ambiguous: false }
}

function extended([, year, month, day, hour, minute, second = '00', zone = '']: RegExpExecArray): string {
  return `${year}-${month}-${day}${hour === undefined ? '' : `T${hour}:${minute}:${second}${zone}`}`
}
