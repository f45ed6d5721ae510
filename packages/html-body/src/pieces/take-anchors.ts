import type { Phrasing } from '@offprint/core'

/**
 * Takes an empty anchor off the beginning of a line, so that the block itself can be the target.
 *
 * @param nodes - Collapsed content of a block.
 * @returns The first anchor's id, and the content without it; further anchors stay.
 */
export function takeAnchors(nodes: readonly Phrasing[]): { readonly id?: string; readonly nodes: readonly Phrasing[] } {
  const [first, ...rest] = nodes
  const id = first?.type === 'span' && first.children.length === 0 ? first.data?.id : undefined
  return id === undefined ? { nodes } : { id, nodes: rest }
}
