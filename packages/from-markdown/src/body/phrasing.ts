import type { Phrasing } from '@offprint/core'
import type { FootnoteReference, PhrasingContent } from 'mdast'
import { attributesOf } from './attributes.js'
import { type BodyContext, maximumDepth, placed } from './context.js'
import { foreignPhrasing } from './foreign.js'
import { image } from './images.js'
import { inlineDirective } from './inline-directive.js'
import { withTags } from './inline-html.js'
import { link, linkReference } from './links.js'
import { mergeTexts } from './merge-texts.js'
import { text } from './text.js'
import { wordsOf } from './words-of.js'

type Handlers = {
  readonly [Type in PhrasingContent['type']]: (
    node: Extract<PhrasingContent, { type: Type }>,
    context: BodyContext,
  ) => readonly Phrasing[]
}

const handlers = {
  text,
  emphasis: (node, context) => [{ type: 'emphasis', children: phrasing(node.children, context), ...placed(node) }],
  strong: (node, context) => [{ type: 'strong', children: phrasing(node.children, context), ...placed(node) }],
  delete: (node, context) => [{ type: 'delete', children: phrasing(node.children, context), ...placed(node) }],
  inlineCode: (node) => [{ type: 'inlineCode', value: node.value, ...placed(node) }],
  inlineMath: (node) => [{ type: 'inlineMath', value: node.value, ...placed(node) }],
  break: (node) => [{ type: 'break', ...placed(node) }],
  link,
  linkReference,
  image,
  imageReference: image,
  footnoteReference,
  // Tags come in pairs, so that they are read among their neighbours and not here.
  html: () => [],
  textDirective: (node, context) => {
    const attributes = attributesOf(node, context)
    const nodes = inlineDirective(node, attributes, phrasing(node.children, context), context)
    attributes.rest()
    return nodes
  },
} satisfies Handlers

/**
 * Converts inline mdast to the model.
 *
 * @param nodes - mdast.
 * @param context - Of the node that they stand in.
 * @returns Inline nodes of the model.
 */
export function phrasing(nodes: readonly PhrasingContent[], context: BodyContext): readonly Phrasing[] {
  const [first] = nodes
  if (first === undefined) return []
  if (context.depth >= maximumDepth) {
    context.report('too-deep', {}, first)
    return [{ type: 'text', value: wordsOf(nodes), ...placed(first) }]
  }
  const inner = { ...context, depth: context.depth + 1 }
  const hasTags = nodes.some(({ type }) => type === 'html')
  return mergeTexts(hasTags ? withTags(nodes, inner, convert) : nodes.flatMap((node) => convert(node, inner)))
}

function convert(node: PhrasingContent, context: BodyContext): readonly Phrasing[] {
  const handler = (handlers as Partial<typeof handlers>)[node.type] as
    | ((node: PhrasingContent, context: BodyContext) => readonly Phrasing[])
    | undefined
  if (handler !== undefined) return handler(node, context)
  return foreignPhrasing(node, context, phrasing)
}

function footnoteReference(node: FootnoteReference): readonly Phrasing[] {
  const label = node.label ?? undefined
  return [
    {
      type: 'footnoteReference',
      identifier: node.identifier,
      ...(label === undefined ? {} : { label }),
      ...placed(node),
    },
  ]
}
