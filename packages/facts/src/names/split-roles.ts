import type { Role } from '@offprint/core'
import { markedRole, roleMarker } from './role-markers.js'

/** A stretch of a byline in one role. */
export interface RolePiece {
  /** Absent where nothing marks one. */
  readonly role?: Role
  readonly text: string
}

/**
 * Parts one line at its marks of roles: "Text by A, photographs by B".
 *
 * @param line - One line of a byline.
 * @returns What stands before the first mark, where there is something, and what stands behind each.
 */
export function splitRoles(line: string): readonly RolePiece[] {
  const marks = [...line.matchAll(roleMarker)]
  const before = line.slice(0, marks[0]?.index ?? line.length)
  const pieces = marks.map((mark, index) => ({
    role: markedRole(mark[0]),
    text: line.slice(mark.index + mark[0].length, marks[index + 1]?.index ?? line.length),
  }))
  return [...(before.trim() === '' ? [] : [{ text: before }]), ...pieces]
}
