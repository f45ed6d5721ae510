import type { ArticleNode } from '../nodes/nodes.js'

/** Fields other than `children` that hold nodes, the last to be read first. */
const innerKeys = ['fallback', 'speaker', 'caption', 'attribution', 'title'] as const

/**
 * The nodes directly inside a node, in reading order, those in its title, caption or attribution included.
 *
 * @param node - Any node of the model.
 * @returns Its inner nodes.
 */
export function innerNodes(node: ArticleNode): readonly ArticleNode[] {
  const fields = node as Partial<Record<(typeof innerKeys)[number] | 'children', unknown>>
  let nodes: readonly ArticleNode[] = (fields.children as ArticleNode[] | undefined) ?? []
  // Each goes before those that are read after it; most nodes have none of them.
  for (const key of innerKeys) {
    if (Array.isArray(fields[key])) nodes = [...(fields[key] as ArticleNode[]), ...nodes]
  }
  return nodes
}

/**
 * Calls a function for a node and all nodes inside it, in document order.
 *
 * @param node - Where to begin.
 * @param enter - Called with each node before the nodes inside it.
 */
export function visit(node: ArticleNode, enter: (node: ArticleNode) => void): void {
  enter(node)
  for (const inner of innerNodes(node)) visit(inner, enter)
}
