import { OffprintError } from '../report/offprint-error.js'

/** Deeper than any text that people write, and shallow enough for recursion everywhere. */
const maximumDepth = 200

/**
 * Copies what a caller gave, so that freezing the result leaves the caller's own objects alone; `structuredClone` takes
 * several times as long.
 *
 * @param value - Plain data; other objects are not copied, and validation refuses them.
 * @param name - What it is, for the error.
 * @returns The copy, without keys named `__proto__`.
 * @throws OffprintError `core/too-deep` for trees that are too deep to walk safely, or that contain themselves.
 */
export function copyInput<Value>(value: Value, name: string): Value {
  // A node is two levels of objects: the node and its list of children.
  return copy(value, maximumDepth * 2, name) as Value
}

function copy(value: unknown, levels: number, name: string): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (levels < 0) {
    const reason = `Unexpected ${name} deeper than ${maximumDepth} levels, expected a tree that people could have written`
    throw new OffprintError('core/too-deep', reason)
  }
  if (Array.isArray(value)) {
    const list: unknown[] = []
    for (const entry of value) list.push(copy(entry, levels - 1, name))
    return list
  }
  if (value instanceof Date || value instanceof Map || value instanceof Set || ArrayBuffer.isView(value)) return value
  const fields: Record<string, unknown> = {}
  for (const key of Object.keys(value)) {
    // Set like any other, it would be the copy's prototype.
    if (key !== '__proto__') fields[key] = copy((value as Record<string, unknown>)[key], levels - 1, name)
  }
  return fields
}
