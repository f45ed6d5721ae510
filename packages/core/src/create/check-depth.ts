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
  if (isWithin(value, maximumDepth * 2)) return
  throw new OffprintError(
    'core/too-deep',
    `Unexpected ${name} deeper than ${maximumDepth} levels, expected a tree that people could have written`,
  )
}

/** Ends in trees that contain themselves as well, since it goes no deeper than it was told. */
function isWithin(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  if (levels < 0) return false
  for (const key in value) if (!isWithin((value as Record<string, unknown>)[key], levels - 1)) return false
  return true
}
