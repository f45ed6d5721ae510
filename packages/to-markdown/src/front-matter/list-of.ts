import type { Value } from './context.js'

/**
 * A list of the front matter; one without items says nothing.
 *
 * @param items - Of the model, or none.
 * @param write - Makes a value of an item.
 * @returns The list, or `undefined`.
 */
export function listOf<Item>(items: readonly Item[] | undefined, write: (item: Item) => Value): Value {
  return items === undefined || items.length === 0 ? undefined : items.map(write)
}
