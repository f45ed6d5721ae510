import { reachedFrom } from '../judge/reached-from.js'
import type { JsonLdNode } from '../types/graph.js'

/**
 * The nodes that the first one leads to, and those that lead to it.
 *
 * @param nodes - The first is the one that the page is about.
 * @returns Those that are connected with it, in order.
 */
export function connectedNodes(nodes: readonly JsonLdNode[]): readonly JsonLdNode[] {
  const [first] = nodes
  if (first === undefined) return []
  const reached = reachedFrom(
    first['@id'],
    nodes.map((node) => [node['@id'], idsIn(node)] as const),
  )
  return nodes.filter((node) => reached.has(node['@id']))
}

function idsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === '@id' ? [String(inner)] : idsIn(inner)))
}
