import type { OneOrMany } from '../types/values.js'

/**
 * One value as it is, several as a list, none as nothing.
 *
 * @param values - In order.
 * @returns What JSON-LD shall say.
 */
export function oneOrMany<Value>(values: readonly Value[]): OneOrMany<Value> | undefined {
  const [first] = values
  return values.length > 1 ? values : first
}
