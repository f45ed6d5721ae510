import { OffprintError } from '../report/offprint-error.js'

/** Deeper than any text that people write, and shallow enough for recursion everywhere. */
const maximumDepth = 200

/**
 * Refuses trees that are too deep to walk safely, or that contain themselves.
 *
 * @param value - Any value.
 * @param name - What it is, for the error.
 * @throws OffprintError `core/too-deep`.
 */
export function checkDepth(value: unknown, name: string): void {
  // A node is two levels of objects: the node and its list of children.
  const open: (readonly [unknown, number])[] = [[value, 0]]
  for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
    const [current, depth] = entry
    if (typeof current !== 'object' || current === null) continue
    if (depth > maximumDepth * 2) {
      throw new OffprintError(
        'core/too-deep',
        `Unexpected ${name} deeper than ${maximumDepth} levels, expected a tree that people could have written`,
      )
    }
    for (const inner of Object.values(current)) open.push([inner, depth + 1])
  }
}
