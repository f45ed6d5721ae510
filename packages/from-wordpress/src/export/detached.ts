/**
 * Copies a value of plain data, so that its strings are no slices of longer ones, which they would keep in memory.
 *
 * @param value - Plain data.
 * @returns The copy.
 */
export function detached<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value
}
