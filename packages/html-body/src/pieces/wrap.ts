import type { Flow, Phrasing } from '@offprint/core'
import { isPhrasing, type Piece } from './piece.js'

/** Makes an inline node round its content. */
export type Make = (children: readonly Phrasing[], isFirst: boolean) => Phrasing

/**
 * Puts an inline node round pieces; where blocks stand among them, it goes into each block instead.
 *
 * @param pieces - What the children of an inline element turned into.
 * @param make - Called once, or once for each line; its second argument is true the first time.
 * @param skip - Called with each block that no inline node can go into.
 * @returns Pieces in the same order, legally nested.
 */
export function wrap(pieces: readonly Piece[], make: Make, skip: (block: Flow) => void = () => {}): readonly Piece[] {
  if (pieces.length === 0) return []
  if (pieces.every(isPhrasing)) return [make(pieces, true)]
  let isFirst = true
  const once = (children: readonly Phrasing[]): Phrasing => {
    const made = make(children, isFirst)
    isFirst = false
    return made
  }
  const wrapped: Piece[] = []
  let run: Phrasing[] = []
  const flush = (): void => {
    if (run.length > 0) wrapped.push(run.every(isBlank) ? { type: 'text', value: ' ' } : once(run))
    run = []
  }
  for (const piece of pieces) {
    if (isPhrasing(piece)) run.push(piece)
    else {
      flush()
      wrapped.push(intoBlock(piece, once, skip))
    }
  }
  flush()
  return wrapped
}

const isBlank = (node: Phrasing): boolean => node.type === 'text' && /^[ \t\n\f\r]*$/.test(node.value)

function intoBlock(block: Flow, make: (children: readonly Phrasing[]) => Phrasing, skip: (block: Flow) => void): Flow {
  const into = (inner: Flow): Flow => intoBlock(inner, make, skip)
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return { ...block, children: [make(block.children)] }
    case 'blockquote':
    case 'callout':
    case 'aside':
    case 'details':
      return { ...block, children: block.children.map(into) }
    case 'list':
      return { ...block, children: block.children.map((item) => ({ ...item, children: item.children.map(into) })) }
    default:
      skip(block)
      return block
  }
}
