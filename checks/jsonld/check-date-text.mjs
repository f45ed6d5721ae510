// ISO 8601 as schema.org uses it.
const DATE = /^\d{4}(-\d\d(-\d\d)?)?$/
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/
const ZONE = /(Z|[+-]\d\d:?\d\d)$/
const PUBLICATION = /date(Published|Modified)$/

export const TIME = /^([01]\d|2[0-4]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/
export const DURATION =
  /^P(?=.)(\d+(\.\d+)?Y)?(\d+(\.\d+)?M)?(\d+(\.\d+)?W)?(\d+(\.\d+)?D)?(T(?=\d)(\d+(\.\d+)?H)?(\d+(\.\d+)?M)?(\d+(\.\d+)?S)?)?$/

/** Not February 30: the days of a month are counted, not just matched. */
function isRealDate(text) {
  const [year, month = 1, day] = text.slice(0, 10).split('-').map(Number)
  if (day === undefined) return month >= 1 && month <= 12
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** Says what is wrong with a date; where `mayBeOther`, text that is no date is none of its business. */
export function checkDateText(text, { property, mayBeOther, where, say }) {
  const isDate = DATE.test(text) && isRealDate(text)
  const isDateTime = DATE_TIME.test(text) && isRealDate(text) && !Number.isNaN(Date.parse(text))
  if (!isDate && !isDateTime) {
    if (!mayBeOther) say('error', 'V005', where, `"${text}" is not an ISO 8601 date`)
  } else if (isDateTime && !ZONE.test(text)) say('warning', 'D001', where, `"${text}" has no time zone`)
  else if (isDate && PUBLICATION.test(property.id)) say('info', 'D001', where, `"${text}" has no time of day`)
}
