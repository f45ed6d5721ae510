import type { Box } from './box.js'

/** Levels to look up: looking further would cost more on deep pages than it tells. A figure wraps its picture often. */
const levelsOf: Readonly<Record<string, number>> = { figure: 8 }
const fewLevels = 3

/**
 * Does a box stand in an element of this name?
 *
 * @param box - Any box.
 * @param tag - Name of the element.
 * @returns Whether it does, a few levels further in.
 */
export function isInside(box: Box, tag: string): boolean {
  const levels = levelsOf[tag] ?? fewLevels
  let parent = box.parent
  for (let level = 0; level < levels && parent !== undefined; level++) {
    if (parent.tag === tag) return true
    parent = parent.parent
  }
  return false
}
