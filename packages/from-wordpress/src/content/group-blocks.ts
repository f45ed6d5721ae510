import type { RootContent } from 'hast'
import { type BlockDelimiter, blockDelimiter } from './block-delimiter.js'

/** A block with what stands between its delimiters. */
export interface Block {
  readonly type: 'block'
  readonly delimiter: BlockDelimiter
  readonly children: readonly Grouped[]
}

/** A node, or the block that nodes belong to. */
export type Grouped = Block | RootContent

/** How deep blocks nest that only stand side by side in the HTML; beyond, their delimiters are passed over. */
const deepest = 100

/**
 * Groups nodes that stand side by side into the blocks whose delimiters stand among them. A delimiter without its
 * counterpart is passed over, so nothing is lost.
 *
 * @param nodes - hast, of one parent.
 * @param unmatched - Told of the name of each block whose delimiter is passed over.
 * @returns Nodes and blocks.
 */
export function groupBlocks(nodes: readonly RootContent[], unmatched: (name: string) => void): readonly Grouped[] {
  const delimiters = nodes.map(blockDelimiter)
  const ends = matchEnds(delimiters)
  const root: Grouped[] = []
  const open: { readonly end: number; readonly children: Grouped[] }[] = [{ end: -1, children: root }]
  for (const [index, node] of nodes.entries()) {
    const delimiter = delimiters[index]
    if (index === open.at(-1)?.end) open.pop()
    else if (delimiter === undefined) open.at(-1)?.children.push(node)
    else {
      const end = ends.get(index)
      const children: Grouped[] = []
      if (delimiter.kind === 'void' || (end !== undefined && open.length <= deepest)) {
        open.at(-1)?.children.push({ type: 'block', delimiter, children })
      } else if (!isMatchedEnd(ends, index)) unmatched(delimiter.name)
      if (end !== undefined && open.length <= deepest) open.push({ end, children })
    }
  }
  return root
}

const isMatchedEnd = (ends: ReadonlyMap<number, number>, index: number): boolean => ends.get(-index - 1) !== undefined

/** Index of each opening delimiter to that of its end; and the end's, negative, back. */
function matchEnds(delimiters: readonly (BlockDelimiter | undefined)[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>()
  const open: { readonly name: string; readonly index: number }[] = []
  const waiting = new Map<string, number>()
  for (const [index, delimiter] of delimiters.entries()) {
    if (delimiter?.kind === 'open') {
      open.push({ name: delimiter.name, index })
      waiting.set(delimiter.name, (waiting.get(delimiter.name) ?? 0) + 1)
    }
    // An end that nothing waits for must not close what is open.
    if (delimiter?.kind !== 'close' || (waiting.get(delimiter.name) ?? 0) === 0) continue
    for (let last = open.pop(); last !== undefined; last = open.pop()) {
      waiting.set(last.name, (waiting.get(last.name) ?? 1) - 1)
      if (last.name !== delimiter.name) continue
      ends.set(last.index, index)
      ends.set(-index - 1, last.index)
      break
    }
  }
  return ends
}
