import { decorative, type Phrasing } from '@offprint/core'
import type { Image, ImageReference, LinkReference, PhrasingContent } from 'mdast'
import { attributesOf, without } from './attributes.js'
import { type BodyContext, placed, sourceOf } from './context.js'
import { inlineHtml } from './html.js'
import { inlineDirective } from './inline-directive.js'

type Handlers = {
  readonly [Type in PhrasingContent['type']]: (
    node: Extract<PhrasingContent, { type: Type }>,
    context: BodyContext,
  ) => readonly Phrasing[]
}

const handlers = {
  text: (node) => [{ type: 'text', value: node.value, ...placed(node) }],
  emphasis: (node, context) => [{ type: 'emphasis', children: phrasing(node.children, context), ...placed(node) }],
  strong: (node, context) => [{ type: 'strong', children: phrasing(node.children, context), ...placed(node) }],
  delete: (node, context) => [{ type: 'delete', children: phrasing(node.children, context), ...placed(node) }],
  inlineCode: (node) => [{ type: 'inlineCode', value: node.value, ...placed(node) }],
  inlineMath: (node) => [{ type: 'inlineMath', value: node.value, ...placed(node) }],
  break: (node) => [{ type: 'break', ...placed(node) }],
  link: (node, context) => [
    { type: 'link', url: node.url, ...titled(node), children: phrasing(node.children, context), ...placed(node) },
  ],
  linkReference,
  image,
  imageReference,
  footnoteReference: (node) => [
    {
      type: 'footnoteReference',
      identifier: node.identifier,
      ...without({ label: node.label ?? undefined }),
      ...placed(node),
    },
  ],
  html: inlineHtml,
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
 * @param context - Of their body.
 * @returns Inline nodes of the model.
 */
export function phrasing(nodes: readonly PhrasingContent[], context: BodyContext): readonly Phrasing[] {
  return nodes.flatMap((node) => {
    const handler = (handlers as Partial<typeof handlers>)[node.type] as
      | ((node: PhrasingContent, context: BodyContext) => readonly Phrasing[])
      | undefined
    if (handler !== undefined) return handler(node, context)
    context.report('unsupported-node', { type: node.type }, node)
    return [{ type: 'text' as const, value: sourceOf(node, context) }]
  })
}

const titled = ({ title }: { readonly title?: string | null | undefined }): { readonly title?: string } =>
  title === undefined || title === null || title.trim() === '' ? {} : { title }

function linkReference(node: LinkReference, context: BodyContext): readonly Phrasing[] {
  const children = phrasing(node.children, context)
  const definition = context.definitions.get(node.identifier)
  if (definition !== undefined)
    return [{ type: 'link', url: definition.url, ...titled(definition), children, ...placed(node) }]
  context.report('unresolved-reference', { label: node.label ?? node.identifier }, node)
  return children
}

function image(node: Image, context: BodyContext): readonly Phrasing[] {
  return imageOf({ url: node.url, alt: node.alt, title: node.title }, node, context)
}

function imageReference(node: ImageReference, context: BodyContext): readonly Phrasing[] {
  const definition = context.definitions.get(node.identifier)
  if (definition !== undefined)
    return imageOf({ url: definition.url, alt: node.alt, title: definition.title }, node, context)
  context.report('unresolved-reference', { label: node.label ?? node.identifier }, node)
  return node.alt ? [{ type: 'text', value: node.alt }] : []
}

function imageOf(
  {
    url,
    alt,
    title,
  }: { readonly url: string; readonly alt?: string | null | undefined; readonly title?: string | null | undefined },
  node: Image | ImageReference,
  context: BodyContext,
): readonly Phrasing[] {
  const words = alt?.trim() ?? ''
  if (url.trim() === '') return words === '' ? [] : [{ type: 'text', value: words }]
  if (words === '') context.report('image-without-alt', { src: url }, node)
  const known = words === '' ? {} : { alt: words.toLowerCase() === decorative ? decorative : words }
  return [{ type: 'image', url, ...known, ...titled({ title }), ...placed(node) }]
}
