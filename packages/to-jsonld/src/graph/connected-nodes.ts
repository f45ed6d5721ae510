import type { JsonLdNode } from '../types/graph.js'

/**
 * The nodes that the first one leads to, and those that lead to it.
 *
 * @param nodes - The first is the one that the page is about.
 * @returns Those that are connected with it, in order.
 */
export function connectedNodes(nodes: readonly JsonLdNode[]): readonly JsonLdNode[] {
  const neighbours = new Map<string, string[]>(nodes.map((node) => [node['@id'], []]))
  for (const node of nodes) {
    for (const id of idsIn(node)) {
      neighbours.get(node['@id'])?.push(id)
      neighbours.get(id)?.push(node['@id'])
    }
  }
  const reached = new Set<string>()
  const next = nodes.slice(0, 1).map((node) => node['@id'] as string)
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (!reached.has(id)) next.push(...(neighbours.get(id) ?? []))
    reached.add(id)
  }
  return nodes.filter((node) => reached.has(node['@id']))
}

function idsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === '@id' ? [String(inner)] : idsIn(inner)))
}
