import { isOpen } from '../judge/is-open.js'
import type { Sheet } from '../sheet.js'

/**
 * Gathers the blocks that are still undecided by the group in which they stood.
 *
 * @param sheet - Blocks and findings.
 * @returns Indexes of blocks, a list a group, in order; a finding inside a group cuts it.
 */
export function groupOpen(sheet: Sheet): readonly (readonly number[])[] {
  const groups: number[][] = []
  let last = -1
  for (const [index, { group }] of sheet.blocks.entries()) {
    if (!isOpen(sheet, index)) {
      last = -1
      continue
    }
    if (group === last) groups.at(-1)?.push(index)
    else groups.push([index])
    last = group
  }
  return groups
}
