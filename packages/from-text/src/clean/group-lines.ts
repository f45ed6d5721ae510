import { widthOf } from '../judge/width-of.js'
import type { Block } from '../sheet.js'
import type { CleanLine } from './clean-line.js'

/** A line wider than this is a paragraph of its own: no verse, address or table has one. */
const widestOfGroup = 120

/**
 * Makes blocks of lines: blank lines part them, and so does a line that is long.
 *
 * @param lines - Clean lines, joined where they were wrapped.
 * @returns Blocks in order; lines that stood together have one group number.
 */
export function groupLines(lines: readonly CleanLine[]): readonly Block[] {
  const sizes: number[] = []
  const placed: { readonly line: CleanLine; readonly group: number }[] = []
  let open = false
  for (const line of lines) {
    if (line.text === '') {
      open = false
      continue
    }
    const long = widthOf(line.text, widestOfGroup + 1) > widestOfGroup
    if (!open || long) sizes.push(0)
    const group = sizes.length - 1
    sizes[group] = (sizes[group] ?? 0) + 1
    placed.push({ line, group })
    open = !long
  }
  return placed.map(({ line: { text, start, end }, group }) => ({ text, start, end, group, alone: sizes[group] === 1 }))
}
