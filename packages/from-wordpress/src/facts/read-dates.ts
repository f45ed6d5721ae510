import { type DatesInput, parseStamp } from '@offprint/core'
import type { WxrItem } from '../export/item.js'
import type { Journal } from '../report/journal.js'

const form = /^(\d{4})-(\d{2})-(\d{2})[ T](\d{2}):(\d{2}):(\d{2})$/

/** Zones are at most this far from UTC, in minutes, and by quarters of an hour. */
const farthest = 14 * 60
const quarter = 15

/**
 * Reads when a post was published and last changed. The export has the site's local time and the same in UTC; what lies
 * between them is the offset, which is kept.
 *
 * @param item - Of the export.
 * @param journal - Told when a date is missing, or its offset.
 * @returns The dates that there are.
 */
export function readDates(item: WxrItem, journal: Journal): DatesInput {
  const published = readStamp(item.date, filled(item.dateGmt) ?? fromPubDate(item.pubDate), 'published', journal)
  const modified = readStamp(item.modified, filled(item.modifiedGmt), 'modified', journal)
  if (published === undefined) journal.report('missing-date')
  return {
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined ? {} : { modified }),
  }
}

/** WordPress writes a date of zeros for none. */
const filled = (text: string): string | undefined => (form.test(text) && !text.startsWith('0000') ? text : undefined)

function readStamp(
  localText: string,
  gmt: string | undefined,
  path: 'published' | 'modified',
  journal: Journal,
): string | undefined {
  const local = filled(localText)
  const stamp = toStamp(local, gmt)
  if (stamp === undefined) return undefined
  if (parseStamp(stamp.iso) === undefined) {
    journal.report('invalid-date', { date: local ?? gmt ?? '' }, `dates.${path}`)
    return undefined
  }
  if (stamp.doubt !== undefined) {
    journal.report(stamp.doubt, { date: local ?? '', gmt: gmt ?? '', iso: stamp.iso }, `dates.${path}`)
  }
  return stamp.iso
}

interface DoubtfulStamp {
  readonly iso: string
  readonly doubt?: 'time-without-offset' | 'odd-offset'
}

function toStamp(local: string | undefined, gmt: string | undefined): DoubtfulStamp | undefined {
  if (local === undefined) return gmt === undefined ? undefined : { iso: `${gmt.replace(' ', 'T')}Z` }
  if (gmt === undefined) return { iso: local.slice(0, 10), doubt: 'time-without-offset' }
  const minutes = (milliseconds(local) - milliseconds(gmt)) / 60_000
  if (Math.abs(minutes) > farthest || minutes % quarter !== 0) {
    return { iso: `${gmt.replace(' ', 'T')}Z`, doubt: 'odd-offset' }
  }
  return { iso: `${local.replace(' ', 'T')}${offset(minutes)}` }
}

function milliseconds(text: string): number {
  const [, year, month, day, hour, minute, second] = (form.exec(text) ?? []).map(Number)
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second)
}

function offset(minutes: number): string {
  const pad = (value: number): string => String(value).padStart(2, '0')
  const distance = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(distance / 60))}:${pad(distance % 60)}`
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The feed's own date is in UTC (RFC 822), also where the field for it is empty. */
function fromPubDate(text: string): string | undefined {
  const parts = /^(?:\w{3}, )?(\d{1,2}) (\w{3}) (\d{4}) (\d{2}:\d{2}:\d{2}) (?:\+0000|GMT|UT)$/.exec(text)
  if (parts === null) return undefined
  const month = months.indexOf((parts[2] ?? '').toLowerCase()) + 1
  return filled(`${parts[3]}-${String(month).padStart(2, '0')}-${parts[1]?.padStart(2, '0')} ${parts[4]}`)
}
