import type { Element, ElementContent, Root, RootContent } from 'hast'

/**
 * Rewrites a tree from its leaves up, in one pass.
 *
 * @param tree - Any root; it is not changed.
 * @param change - Called with each element, whose children are rewritten already; returns what takes its place.
 * @returns A new root; what nothing changes is shared with the old one.
 */
export function mapElements(tree: Root, change: (element: Element) => readonly ElementContent[]): Root {
  return { type: 'root', children: rewrite(tree.children, change) }
}

function rewrite<Node extends RootContent>(
  nodes: readonly Node[],
  change: (element: Element) => readonly ElementContent[],
): (Node | ElementContent)[] {
  const rewritten: (Node | ElementContent)[] = []
  for (const node of nodes) {
    if (node.type !== 'element') rewritten.push(node)
    else rewritten.push(...change({ ...node, children: rewrite(node.children, change) }))
  }
  return rewritten
}
