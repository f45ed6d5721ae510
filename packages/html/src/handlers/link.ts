import type { NodeBase, NodeOf, Phrasing } from '@offprint/core'
import type { ElementContent } from 'hast'
import { type HastProperties, h } from '../h.js'
import type { State } from '../state.js'

/** A link; where its URL cannot be used, or inside another link, its words alone. */
export function link(node: NodeOf<'link'>, state: State): readonly ElementContent[] {
  if (node.url.startsWith('#'))
    return anchor(decode(node.url.slice(1)), node, node.children, state, { title: node.title })
  const href = state.url(node.url, 'link', node)
  if (href === undefined || state.insideLink) return state.phrasing(node.children)
  return [h('a', { href, title: node.title, ...state.own(node) }, state.linkText(node.children))]
}

/** A reference to another place of the same article. */
export function crossReference(node: NodeOf<'crossReference'>, state: State): readonly ElementContent[] {
  return anchor(node.identifier, node, node.children, state, { className: ['cross-reference'] })
}

function anchor(
  id: string,
  node: NodeBase,
  children: readonly Phrasing[],
  state: State,
  properties: HastProperties,
): readonly ElementContent[] {
  const target = state.target(id)
  if (target === undefined) state.report('dead-fragment', { id }, node)
  const href = target === undefined || state.insideLink ? undefined : state.url(`#${target}`, 'link', node)
  if (href === undefined) return state.phrasing(children)
  return [h('a', { href, ...properties, ...state.own(node) }, state.linkText(children))]
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
