import type { NodeData } from '@offprint/core'
import type { PhrasingContent, RootContent } from 'mdast'
import type { LeafDirective, TextDirective } from 'mdast-util-directive'
import { type Attributes, attributesOf } from './attributes.js'
import type { BodyContext } from './context.js'

/** What a part of a block says of itself, and its content without that. */
export interface Own<Content> {
  /** Attributes to read; the caller calls `rest`. */
  readonly attributes: Attributes | undefined
  /** `id`, `lang` and `dir`, as a field to spread. */
  readonly data: { readonly data?: NodeData }
  readonly content: readonly Content[]
}

const isOwnLeaf = (node: RootContent | undefined): node is LeafDirective =>
  node?.type === 'leafDirective' && node.name === 'own'

const isOwnText = (node: PhrasingContent | undefined): node is TextDirective =>
  node?.type === 'textDirective' && node.name === 'own'

/**
 * Reads `::own{…}` at the beginning of an item or a body.
 *
 * @param nodes - What stands in it.
 * @param context - Of its body.
 * @returns What it says of the item, and the other blocks.
 */
export function ownOfBlocks(nodes: readonly RootContent[], context: BodyContext): Own<RootContent> {
  const [first, ...rest] = nodes
  if (!isOwnLeaf(first)) return { attributes: undefined, data: {}, content: nodes }
  const attributes = attributesOf(first, context)
  return { attributes, data: attributes.data(), content: rest }
}

/**
 * Reads `:own[words]{…}` round the whole content of a cell or a term.
 *
 * @param nodes - What stands in it.
 * @param context - Of its body.
 * @returns What it says of the part, and its words.
 */
export function ownOfLine(nodes: readonly PhrasingContent[], context: BodyContext): Own<PhrasingContent> {
  const [only, ...others] = nodes
  if (others.length > 0 || !isOwnText(only)) return { attributes: undefined, data: {}, content: nodes }
  const attributes = attributesOf(only, context)
  return { attributes, data: attributes.data(), content: only.children }
}
