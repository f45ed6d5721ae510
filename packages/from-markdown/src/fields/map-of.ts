import type { ReadField } from '../front-matter/context.js'
import { toJson } from '../front-matter/field.js'
import { type KeyTable, readMap } from '../front-matter/read-map.js'

/**
 * Makes a reader of an object.
 *
 * @param table - Its keys.
 * @param short - Reader of the short form, a text that stands for the whole.
 * @returns The reader; what is neither is left for the model's validation.
 */
export const mapOf =
  (table: KeyTable, short?: ReadField): ReadField =>
  (field, path, context) => {
    if (field.kind === 'map') return readMap(field, table, path, context)
    if (field.kind === 'list') return toJson(field)
    if (field.value === null) return undefined
    return short === undefined ? toJson(field) : short(field, path, context)
  }
