import type { Json } from '@offprint/core'
import { isNode, type SchemaNode } from './schema-node.js'

/** All nodes of a page, and which is known by which `@id`. */
export interface SchemaNodes {
  /** In document order, an outer node before its inner ones. */
  readonly all: readonly PlacedNode[]
  readonly byId: ReadonlyMap<string, SchemaNode>
}

/** A node, and where it hangs. */
export interface PlacedNode {
  readonly node: SchemaNode
  /** It hangs under a property that speaks of something else than the page, such as a comment or an item of a list. */
  readonly aside: boolean
}

/** Properties under which a page's own description goes on. */
const own = new Set([
  '@graph',
  'mainEntity',
  'mainEntityOfPage',
  'blogPost',
  'blogPosts',
  'article',
  'hasPart',
  'subjectOf',
])

/**
 * Finds the nodes in JSON-LD, however deep they lie.
 *
 * @param values - The documents of a page.
 * @returns The nodes; time grows with their number and not with their depth.
 */
export function schemaNodes(values: readonly Json[]): SchemaNodes {
  const all: PlacedNode[] = []
  const byId = new Map<string, SchemaNode>()
  const waiting: { readonly value: Json; readonly aside: boolean }[] = []
  for (let index = values.length - 1; index >= 0; index--) waiting.push({ value: values[index] ?? null, aside: false })
  while (waiting.length > 0) {
    const { value = null, aside = false } = waiting.pop() ?? {}
    if (Array.isArray(value)) {
      for (let index = value.length - 1; index >= 0; index--) waiting.push({ value: value[index] ?? null, aside })
    } else if (isNode(value)) {
      all.push({ node: value, aside })
      keep(byId, value)
      const entries = Object.entries(value).reverse()
      for (const [key, inner] of entries)
        if (typeof inner === 'object' && inner !== null) waiting.push({ value: inner, aside: aside || !own.has(key) })
    }
  }
  return { all, byId }
}

/** A node with nothing but its `@id` refers to another. */
function keep(byId: Map<string, SchemaNode>, node: SchemaNode): void {
  const id = node['@id']
  if (typeof id !== 'string' || isReference(node)) return
  const before = byId.get(id)
  byId.set(id, before === undefined ? node : { ...node, ...before })
}

const isReference = (node: SchemaNode): boolean => Object.keys(node).every((key) => key === '@id' || key === '@type')

/**
 * The node that is meant.
 *
 * @param node - A node, or a reference to one by `@id`.
 * @param nodes - All nodes.
 * @returns The whole node where it is known.
 */
export function resolved(node: SchemaNode, nodes: SchemaNodes): SchemaNode {
  const id = node['@id']
  return typeof id === 'string' && isReference(node) ? (nodes.byId.get(id) ?? node) : node
}
