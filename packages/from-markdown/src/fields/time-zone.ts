import { isTimeZone } from '@offprint/facts'
import type { ReadField } from '../front-matter/context.js'
import { flag } from './flag.js'

/** The zone of all dates; they carry it, so that it is no field of its own. */
export const timeZone: ReadField = (field, _, context) => {
  const known = field.kind === 'scalar' && (field.text.trim() === '' || isTimeZone(field.text.trim()))
  return known ? undefined : context.refuse(field, 'an IANA time zone, such as `Asia/Tokyo`')
}

/** Kept as it is, since the article itself has no such state. */
export const draft: ReadField = (field, path, context) => {
  const value = flag(field, path, context)
  if (typeof value === 'boolean') context.keep('draft', value)
  return undefined
}
