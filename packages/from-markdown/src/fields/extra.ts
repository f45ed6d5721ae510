import type { ReadField } from '../front-matter/context.js'
import { toJson } from '../front-matter/field.js'

/** What the article has no field for, by its own keys; a single value is one under the name `extra`. */
export const extra: ReadField = (field, _, context) => {
  if (field.kind !== 'map') context.keep('extra', toJson(field))
  else for (const [key, inner] of field.entries) context.keep(key, toJson(inner))
  return undefined
}
