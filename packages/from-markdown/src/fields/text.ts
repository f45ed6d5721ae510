import type { ReadField } from '../front-matter/context.js'
import { toJson } from '../front-matter/field.js'

/** A text: what was written, also where YAML takes it for a number or a truth value. Empty is absent. */
export const text: ReadField = (field) => {
  if (field.kind !== 'scalar') return toJson(field)
  const value = field.text.trim()
  return value === '' ? undefined : value
}

/** A text in one line, such as a title. */
export const line: ReadField = (field, path, context) => {
  const value = text(field, path, context)
  return typeof value === 'string' ? value.replace(/\s+/g, ' ') : value
}
