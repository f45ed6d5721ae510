/**
 * Freezes a value and all that is in it.
 *
 * @param value - Objects and lists, without cycles; bytes cannot be frozen and are left alone.
 * @returns The same value.
 */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value
  Object.freeze(value)
  for (const key in value) deepFreeze(value[key])
  return value
}
