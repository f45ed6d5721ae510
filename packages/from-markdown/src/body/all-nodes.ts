import type { Node } from 'unist'

/** A node of any kind of tree. */
export interface AnyNode extends Node {
  readonly children?: readonly AnyNode[]
}

/**
 * All nodes of a tree in document order.
 *
 * Not recursive, since what is too deep for the stack comes here as well.
 *
 * @param roots - Where to begin.
 * @returns The roots and all nodes inside them.
 */
export function allNodes<Found extends AnyNode>(roots: readonly Found[]): readonly Found[] {
  const found: Found[] = []
  const open = [...roots].reverse()
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    found.push(node)
    const children = (node.children ?? []) as readonly Found[]
    for (let index = children.length - 1; index >= 0; index--) open.push(children[index] as Found)
  }
  return found
}
