import { decorative, type Media, type NodeBase, type NodeOf } from '@offprint/core'
import type { ElementContent } from 'hast'
import { type HastProperties, h } from '../h.js'
import type { State } from '../state.js'

/** A picture inside a line. */
export function image(node: NodeOf<'image'>, state: State): readonly ElementContent[] {
  const { url: src, ...rest } = node
  return picture({ src, ...rest }, node, state, { title: node.title, ...state.own(node) })
}

/**
 * A picture, or its text alternative where its URL cannot be used.
 *
 * @param media - The picture.
 * @param node - The node that it stands in, for messages.
 * @param state - The renderer's state.
 * @param properties - Further properties of the `img`.
 * @returns An `img`, a text, or nothing for a decoration that cannot be shown.
 */
export function picture(
  media: Pick<Media, 'src' | 'alt' | 'width' | 'height'>,
  node: NodeBase,
  state: State,
  properties: HastProperties = {},
): readonly ElementContent[] {
  const { src, alt, width, height } = media
  if (alt === undefined) state.report('image-without-alt', { src }, node)
  const words = alt === undefined || alt === decorative ? '' : alt
  const resolved = state.url(src, 'image', node)
  if (resolved !== undefined) return [h('img', { src: resolved, alt: words, width, height, ...properties })]
  return words === '' ? [] : [{ type: 'text', value: words }]
}
