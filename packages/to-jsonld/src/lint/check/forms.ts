const day = /^\d{4}(-\d\d(-\d\d)?)?$/
const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/
const offset = /(Z|[+-]\d\d:?\d\d)$/
const time = /^([01]\d|2[0-4]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/
const duration =
  /^P(?=.)(\d+(\.\d+)?Y)?(\d+(\.\d+)?M)?(\d+(\.\d+)?W)?(\d+(\.\d+)?D)?(T(?=\d)(\d+(\.\d+)?H)?(\d+(\.\d+)?M)?(\d+(\.\d+)?S)?)?$/
const schemes: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:', 'urn:', 'data:', 'doi:'])

/**
 * What kind of date a text is (ISO 8601).
 *
 * @param text - Any text.
 * @returns A day, month or year; a date-time with or without its offset; or `undefined`, also for February 30.
 */
export function dateForm(text: string): 'day' | 'with-offset' | 'without-offset' | undefined {
  if (!isRealDay(text)) return undefined
  if (day.test(text)) return 'day'
  if (!dateTime.test(text) || Number.isNaN(Date.parse(text))) return undefined
  return offset.test(text) ? 'with-offset' : 'without-offset'
}

/** The days of a month are counted, not just matched. */
function isRealDay(text: string): boolean {
  const [year = Number.NaN, month = 1, date = 1] = text.slice(0, 10).split('-').map(Number)
  const moment = new Date(Date.UTC(year, month - 1, date))
  return moment.getUTCMonth() === month - 1 && moment.getUTCDate() === date
}

/**
 * Is it a time of day (ISO 8601)?
 *
 * @param text - Any text.
 * @returns Whether it is.
 */
export const isTime = (text: string): boolean => time.test(text)

/**
 * Is it a duration (ISO 8601)?
 *
 * @param text - Any text.
 * @returns Whether it is one, such as `PT4M`.
 */
export const isDuration = (text: string): boolean => duration.test(text)

/**
 * Is it an address that means the same everywhere?
 *
 * @param text - Any text.
 * @returns Whether it is an absolute URL or IRI of a scheme that structured data has.
 */
export const isAddress = (text: string): boolean =>
  !/\s/.test(text) && URL.canParse(text) && schemes.has(new URL(text).protocol)
