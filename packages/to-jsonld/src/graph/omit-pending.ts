import type { JsonLdGraph, JsonLdNode } from '../types/graph.js'
import { connectedNodes } from './connected-nodes.js'

/** Properties that this package writes and that are in the pending area of schema.org 30.0. */
const pending: ReadonlySet<string> = new Set([
  'abstract',
  'acquireLicensePage',
  'backstory',
  'copyrightNotice',
  'correction',
  'creativeWorkStatus',
  'creditText',
  'digitalSourceType',
  'jobTitle',
])

/**
 * Leaves out what schema.org calls pending, and the nodes that only such a property refers to.
 *
 * @param graph - Any graph.
 * @returns A graph of settled terms.
 */
export function omitPending(graph: JsonLdGraph): JsonLdGraph {
  const nodes = graph['@graph'].map((node) => settled(node) as JsonLdNode)
  return { ...graph, '@graph': connectedNodes(nodes) }
}

function settled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(settled)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([key]) => !pending.has(key))
  return Object.fromEntries(entries.map(([key, inner]) => [key, settled(inner)]))
}
