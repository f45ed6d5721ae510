import type { ReadField } from '../front-matter/context.js'
import { toJson } from '../front-matter/field.js'
import { decoded } from './decoded.js'

/** A text: what was written, also where YAML takes it for a number or a truth value. Empty is absent. */
export const text: ReadField = (field) => {
  if (field.kind !== 'scalar') return toJson(field)
  const value = field.text.trim()
  return value === '' ? undefined : value
}

/** A text in one line that means something to a machine, such as an address. */
export const token: ReadField = (field, path, context) => {
  const value = text(field, path, context)
  return typeof value === 'string' ? value.replace(/\s+/g, ' ') : value
}

/** A text in one line for people, such as a title: of character references, the characters. */
export const line: ReadField = (field, path, context) => {
  const value = token(field, path, context)
  const plain = typeof value === 'string' ? decoded(value) : undefined
  if (plain === undefined) return value
  context.report('character-reference', { reference: plain.reference }, field)
  const trimmed = plain.text.trim()
  return trimmed === '' ? undefined : trimmed
}
