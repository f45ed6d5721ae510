import type { ReadField } from '../front-matter/context.js'

/**
 * Makes a reader of a list; a single value is a list of one.
 *
 * @param read - Reader of an item.
 * @returns The reader; an empty list is absent.
 */
export const listOf =
  (read: ReadField): ReadField =>
  (field, path, context) => {
    if (field.kind === 'scalar' && field.value === null) return undefined
    const values: unknown[] = []
    for (const item of field.kind === 'list' ? field.items : [field]) {
      // Not the item's own index: one that is left out moves the others up.
      const target = `${path}.${values.length}`
      context.trace(target, item)
      const value = read(item, target, context)
      if (value !== undefined) values.push(value)
    }
    return values.length === 0 ? undefined : values
  }
