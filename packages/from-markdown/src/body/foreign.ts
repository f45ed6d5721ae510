import type { Flow, Phrasing } from '@offprint/core'
import type { PhrasingContent, RootContent } from 'mdast'
import type { Node } from 'unist'
import { type BodyContext, placed, sourceOf } from './context.js'
import { wordsOf } from './words-of.js'

type Convert<Content, Made> = (nodes: readonly Content[], context: BodyContext) => readonly Made[]

interface Foreign extends Node {
  readonly children?: readonly Node[]
  readonly value?: unknown
}

/** Nodes that stand in a line, wherever a plugin has put them. */
const inlineTypes: ReadonlySet<string> = new Set([
  ...['break', 'delete', 'emphasis', 'footnoteReference', 'image', 'imageReference', 'inlineCode', 'inlineMath'],
  ...['link', 'linkReference', 'strong', 'text', 'textDirective'],
])

const rawOf = (node: Node, context: BodyContext): { readonly raw?: string } => {
  const raw = sourceOf(node, context)
  return raw === '' ? {} : { raw }
}

const words = (node: Foreign, context: BodyContext): readonly Phrasing[] => {
  const value = wordsOf([node]) || sourceOf(node, context)
  return value === '' ? [] : [{ type: 'text', value }]
}

/**
 * A block of a plugin or an extension that the model has no node for.
 *
 * @param node - Of any type.
 * @param context - Of its body.
 * @param flow - Converts blocks.
 * @param phrasing - Converts inline nodes.
 * @returns What it is made of as its fallback; an inline node among blocks is a paragraph.
 */
export function foreignBlock(
  node: Foreign,
  context: BodyContext,
  flow: Convert<RootContent, Flow>,
  phrasing: Convert<PhrasingContent, Phrasing>,
): readonly Flow[] {
  const paragraph = (children: readonly Phrasing[]): readonly Flow[] =>
    children.length === 0 ? [] : [{ type: 'paragraph', children, ...placed(node) }]
  if (inlineTypes.has(node.type)) return paragraph(phrasing([node as PhrasingContent], context))
  context.report('unsupported-node', { type: node.type }, node)
  const { children } = node
  const isInline = children?.every(({ type }) => inlineTypes.has(type)) ?? false
  const fallback =
    children === undefined || children.length === 0
      ? paragraph(words(node, context))
      : isInline
        ? paragraph(phrasing(children as readonly PhrasingContent[], context))
        : flow(children as readonly RootContent[], context)
  return [{ type: 'unknown', originalType: node.type, ...rawOf(node, context), fallback, ...placed(node) }]
}

/**
 * An inline node of a plugin or an extension that the model has no node for.
 *
 * @param node - Of any type.
 * @param context - Of its body.
 * @param phrasing - Converts inline nodes.
 * @returns A node with its words.
 */
export function foreignPhrasing(
  node: Foreign,
  context: BodyContext,
  phrasing: Convert<PhrasingContent, Phrasing>,
): readonly Phrasing[] {
  context.report('unsupported-node', { type: node.type }, node)
  const inner = node.children ?? []
  const children = inner.length === 0 ? words(node, context) : phrasing(inner as readonly PhrasingContent[], context)
  return [{ type: 'unknownPhrasing', originalType: node.type, ...rawOf(node, context), children, ...placed(node) }]
}
