import { OffprintError } from '@offprint/core'
import type { JsonLdGraph, JsonLdNode } from '../types/graph.js'

/**
 * Puts nodes into one graph, each `@id` once.
 *
 * @param nodes - In order; the same node may come more than once.
 * @returns The graph.
 * @throws OffprintError `jsonld/contradiction` when two nodes of one `@id` differ: no reader could tell which holds.
 */
export function assembleGraph(nodes: readonly JsonLdNode[]): JsonLdGraph {
  const byId = new Map<string, JsonLdNode>()
  for (const node of nodes) {
    const known = byId.get(node['@id'])
    if (known === undefined) byId.set(node['@id'], node)
    else if (JSON.stringify(known) !== JSON.stringify(node)) {
      throw new OffprintError(
        'jsonld/contradiction',
        `Unexpected second node \`${node['@id']}\`, expected nodes of one \`@id\` to agree`,
      )
    }
  }
  return { '@context': 'https://schema.org', '@graph': [...byId.values()] }
}
