/** An object of which nothing is known yet. */
export type Loose = Readonly<Record<string, unknown>>

/**
 * Is this an object with string keys?
 *
 * @param value - Anything.
 * @returns Whether it is.
 */
export function isRecord(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Applies a function to each item, where there is a list.
 *
 * @param value - A list, or anything else, which is returned as it is.
 * @param change - Called with item and index.
 * @returns The changed list.
 */
export function mapItems(value: unknown, change: (item: unknown, index: number) => unknown): unknown {
  return Array.isArray(value) ? value.map(change) : value
}

/**
 * Applies a function to one field, where there is an object that has it.
 *
 * @param value - An object, or anything else, which is returned as it is.
 * @param key - Name of the field.
 * @param change - Called with the field's value.
 * @returns The changed object.
 */
export function mapField(value: unknown, key: string, change: (field: unknown) => unknown): unknown {
  return isRecord(value) && value[key] !== undefined ? { ...value, [key]: change(value[key]) } : value
}

/**
 * Leaves out the fields that are undefined, so that "absent" has one form.
 *
 * @param value - Any object.
 * @returns A copy without them.
 */
export function without(value: Loose): Loose {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined))
}
