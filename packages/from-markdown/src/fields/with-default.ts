import type { ReadField } from '../front-matter/context.js'

/**
 * Adds what an object says where it says nothing.
 *
 * @param read - Reader of the object.
 * @param defaults - Fields of the model.
 * @returns The reader; lists and single values are returned as they are.
 */
export const withDefault =
  (read: ReadField, defaults: Readonly<Record<string, unknown>>): ReadField =>
  (field, path, context) => {
    const value = read(field, path, context)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...defaults, ...value } : value
  }
