import type { Phrasing } from '@offprint/core'
import type { Link, LinkReference } from 'mdast'
import type { Node } from 'unist'
import { type BodyContext, placed, sourceOf } from './context.js'
import { isHarmfulUrl } from './harmful-url.js'
import { phrasing } from './phrasing.js'

/** `[words](address "title")`. */
export function link(node: Link, context: BodyContext): readonly Phrasing[] {
  return linkTo(node.url, node.title, phrasing(node.children, context), node, context)
}

/** `[words][reference]`. */
export function linkReference(node: LinkReference, context: BodyContext): readonly Phrasing[] {
  const definition = context.survey.definitions.get(node.identifier)
  if (definition !== undefined)
    return linkTo(definition.url, definition.title, phrasing(node.children, context), node, context)
  context.report('unsupported-node', { type: node.type }, node)
  return [{ type: 'text', value: sourceOf(node, context), ...placed(node) }]
}

/**
 * A link, or its words alone where the address is none or harmful.
 *
 * @param url - As it stands in the source.
 * @param title - Its title.
 * @param children - Its words.
 * @param node - Where it stands.
 * @param context - Of its body.
 * @returns Inline nodes.
 */
function linkTo(
  url: string,
  title: string | null | undefined,
  children: readonly Phrasing[],
  node: Node,
  context: BodyContext,
): readonly Phrasing[] {
  if (url.trim() === '') {
    context.report('empty-link', {}, node)
    return children
  }
  if (isHarmfulUrl(url)) {
    context.report('unusable-link', { url }, node)
    context.leaveOut(url, 'an address that no reader may be sent to', node)
    return children
  }
  const titled = title === undefined || title === null || title.trim() === '' ? {} : { title }
  return [{ type: 'link', url, ...titled, children, ...placed(node) }]
}
