import type { Flow } from '@offprint/core'
import type { RootContent } from 'mdast'
import { blockAsNode } from './as-node.js'
import { attributesOf, hasData } from './attributes.js'
import { containerDirective } from './build.js'
import { type BodyContext, maximumDepth } from './context.js'
import { flowHandlers } from './flow-handlers.js'

/**
 * Converts blocks of the model to mdast.
 *
 * @param nodes - Blocks.
 * @param context - Where they stand.
 * @returns mdast; every node is in it, those that Markdown has no form for as JSON.
 */
export function flow(nodes: readonly Flow[], context: BodyContext): readonly RootContent[] {
  return nodes.map((node) => block(node, context))
}

type Make = (node: Flow, context: BodyContext) => RootContent | undefined

/**
 * Converts one block.
 *
 * @param node - The block.
 * @param context - Where it stands.
 * @returns mdast.
 */
export function block(node: Flow, context: BodyContext): RootContent {
  const inner = { ...context, depth: context.depth + 1 }
  if (inner.depth > maximumDepth) return blockAsNode(node)
  const handler = flowHandlers[node.type] as unknown as { readonly make: Make; readonly ownData: boolean }
  if (!hasData(node) || handler.ownData) return handler.make(node, inner) ?? blockAsNode(node)
  const attributes = attributesOf(node.data, {}, 'block')
  const { data: _, ...bare } = node
  const made = attributes === undefined ? undefined : handler.make(bare as Flow, inner)
  if (made === undefined || attributes === undefined) return blockAsNode(node)
  // What is wrapped for another reason already takes the attributes there.
  if (made.type === 'containerDirective' && made.name === 'with')
    return { ...made, attributes: { ...attributes, ...made.attributes } }
  return containerDirective('with', attributes, [made])
}
