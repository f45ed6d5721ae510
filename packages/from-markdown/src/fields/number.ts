import type { ReadField } from '../front-matter/context.js'
import { toJson } from '../front-matter/field.js'

/** A number; one in quotes is read as well. */
export const number: ReadField = (field) => {
  if (field.kind !== 'scalar') return toJson(field)
  if (field.text.trim() === '') return undefined
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(field.text.trim()) ? Number(field.text) : toJson(field)
}
