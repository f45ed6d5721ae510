import type { ArticleNode } from '../nodes/nodes.js'

/** Fields other than `children` that hold nodes. */
const innerKeys = ['title', 'attribution', 'caption', 'speaker', 'fallback'] as const

/**
 * The nodes directly inside a node, in reading order, those in its title, caption or attribution included.
 *
 * @param node - Any node of the model.
 * @returns Its inner nodes.
 */
export function innerNodes(node: ArticleNode): readonly ArticleNode[] {
  const fields = node as Partial<Record<(typeof innerKeys)[number] | 'children', unknown>>
  const before = innerKeys.flatMap((key) => (Array.isArray(fields[key]) ? (fields[key] as ArticleNode[]) : []))
  return [...before, ...((fields.children as ArticleNode[] | undefined) ?? [])]
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
