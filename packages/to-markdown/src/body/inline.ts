import type { Phrasing } from '@offprint/core'
import type { PhrasingContent } from 'mdast'
import { inlineAsNode } from './as-node.js'
import { attributesOf, hasData } from './attributes.js'
import { inlineDirective } from './build.js'
import { type BodyContext, maximumDepth } from './context.js'
import { type Edges, edgesBetween } from './edges.js'
import { inlineHandlers } from './inline-handlers.js'

/**
 * Converts inline nodes of the model to mdast.
 *
 * @param nodes - Inline nodes.
 * @param context - Where they stand.
 * @param around - The characters that stand round the whole: white space for a paragraph, a sign for anything inside it.
 * @returns mdast; every node is in it, those that Markdown has no form for as JSON.
 */
export function inline(
  nodes: readonly Phrasing[],
  context: BodyContext,
  around: Edges = { before: '\n', after: '\n' },
): PhrasingContent[] {
  const inner = { ...context, depth: context.depth + 1 }
  const merged = mergeTexts(nodes)
  return merged.flatMap((node, index) => {
    if (inner.depth > maximumDepth && node.type !== 'text') return [inlineAsNode(node)]
    const edges = edgesBetween(merged[index - 1], merged[index + 1], around)
    return convert(node, inner, edges)
  })
}

type Convert = (node: Phrasing, context: BodyContext, edges: Edges) => readonly PhrasingContent[] | undefined

const handle = (node: Phrasing, context: BodyContext, edges: Edges): readonly PhrasingContent[] | undefined =>
  (inlineHandlers[node.type] as unknown as { readonly make: Convert }).make(node, context, edges)

function convert(node: Phrasing, context: BodyContext, edges: Edges): readonly PhrasingContent[] {
  if (!hasData(node) || inlineHandlers[node.type].ownData) return handle(node, context, edges) ?? [inlineAsNode(node)]
  const attributes = attributesOf(node.data, {}, context)
  const inside = { ...context, label: true, depth: context.depth + 1 }
  const { data: _, ...bare } = node
  const made = attributes === undefined ? undefined : handle(bare as Phrasing, inside, { before: '[', after: ']' })
  if (attributes === undefined || made === undefined) return [inlineAsNode(node)]
  return [inlineDirective('with', made, attributes)]
}

/** Texts that stand side by side are one to every reader; empty ones are none. */
function mergeTexts(nodes: readonly Phrasing[]): readonly Phrasing[] {
  const merged: Phrasing[] = []
  for (const node of nodes) {
    const last = merged.at(-1)
    if (node.type === 'text' && node.value === '' && !hasData(node)) continue
    if (last?.type === 'text' && node.type === 'text' && !hasData(last) && !hasData(node))
      merged[merged.length - 1] = { type: 'text', value: last.value + node.value }
    else merged.push(node)
  }
  return merged
}
