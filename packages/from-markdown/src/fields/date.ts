import { isTimeZone, readLooseDate } from '@offprint/facts'
import type { FieldContext, ReadField } from '../front-matter/context.js'
import type { MapField } from '../front-matter/field.js'

/** What a date may look like, for errors. */
const dateExpected = 'a date such as `2023-03-16` or `2023-03-16T09:30:00+09:00`'

/** A date of any precision that was written, in the article's time zone, or with `{date, timeZone}` in its own. */
export const date: ReadField = (field, path, context) => {
  if (field.kind === 'map') return ofOwnZone(field, path, context)
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

/** Whatever zone the article's dates have: this one has that beside it, or none. */
function ofOwnZone(field: MapField, path: string, context: FieldContext): unknown {
  const [stated, zone] = [field.entries.get('date'), field.entries.get('timeZone')]
  if (stated === undefined || field.entries.size > (zone === undefined ? 1 : 2))
    return context.refuse(field, dateExpected)
  const timeZone = zone?.kind === 'scalar' ? zone.text.trim() : undefined
  if (zone !== undefined && (timeZone === undefined || !isTimeZone(timeZone)))
    return context.refuse(zone, 'an IANA time zone, such as `Asia/Tokyo`')
  return date(stated, path, { ...context, timeZone })
}
