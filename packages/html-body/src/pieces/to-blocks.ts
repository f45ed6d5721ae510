import type { Flow, NodeData, Phrasing } from '@offprint/core'
import type { Context } from '../read/context.js'
import { collapse } from './collapse.js'
import { figuresOf } from './figures-of.js'
import { pairCaptions } from './pair-captions.js'
import { isPhrasing, type Piece } from './piece.js'
import { splitAtBreaks } from './split-at-breaks.js'
import { takeAnchors } from './take-anchors.js'

/**
 * Sorts pieces into blocks: inline content that stands between blocks becomes paragraphs.
 *
 * @param pieces - What the children of a block turned into.
 * @param context - Of the block.
 * @param data - For the paragraph, where there is exactly one and nothing else.
 * @returns Blocks; pictures that stand alone are figures, with the caption beside them.
 */
export function toBlocks(pieces: readonly Piece[], context: Context, data?: NodeData): readonly Flow[] {
  const blocks: Flow[] = []
  let run: Phrasing[] = []
  let waiting: string | undefined
  const push = (block: Flow): void => {
    blocks.push(waiting === undefined || block.data?.id !== undefined ? block : withId(block, waiting))
    if (block.data?.id === undefined) waiting = undefined
  }
  const flush = (): void => {
    if (run.length === 0) return
    const parts = splitAtBreaks(run)
    run = []
    for (const part of parts) {
      const { id, nodes } = takeAnchors(collapse(part))
      if (nodes.every(isBlank)) waiting ??= id
      else for (const block of blocksOf(nodes, context)) push(id === undefined ? block : withId(block, id))
    }
  }
  for (const piece of pieces) {
    if (isPhrasing(piece)) run.push(piece)
    else {
      flush()
      push(piece)
    }
  }
  flush()
  const [first, ...others] = pairCaptions(blocks, context)
  if (first === undefined) return []
  return data === undefined || others.length > 0 ? [first, ...others] : [{ ...first, data: { ...first.data, ...data } }]
}

const blocksOf = (nodes: readonly Phrasing[], context: Context): readonly Flow[] =>
  figuresOf(nodes, context) ?? [{ type: 'paragraph', children: nodes }]

/** Editors put no-break spaces into paragraphs to make room; what cannot be seen is no paragraph. */
const isBlank = (node: Phrasing): boolean =>
  node.type === 'text'
    ? /^[\s\u00A0\u200B\u2060\uFEFF]*$/.test(node.value)
    : node.type === 'break' ||
      ('children' in node && node.data?.id === undefined && node.type !== 'ruby' && node.children.every(isBlank))

const withId = (block: Flow, id: string): Flow =>
  block.data?.id === undefined ? { ...block, data: { ...block.data, id } } : block
