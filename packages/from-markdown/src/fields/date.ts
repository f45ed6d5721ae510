import { readLooseDate } from '../dates/read-loose-date.js'
import type { ReadField } from '../front-matter/context.js'

/** What a date may look like, for errors. */
const dateExpected = 'a date such as `2023-03-16` or `2023-03-16T09:30:00+09:00`'

/** A date of any precision that was written, in the article's time zone. */
export const date: ReadField = (field, _, context) => {
  if (field.kind !== 'scalar') return context.refuse(field, dateExpected)
  const text = field.text.trim()
  if (text === '') return undefined
  const read = readLooseDate(text, context.timeZone)
  if (read === undefined) return context.refuse(field, dateExpected)
  const values = { date: text, iso: read.stamp.iso }
  if (read.timeLost) context.report('time-without-zone', values, field)
  else if (read.ambiguous) context.report('ambiguous-time', values, field, { confidence: 0.5 })
  else if (read.rewritten) context.report('date-rewritten', values, field)
  return read.stamp
}
