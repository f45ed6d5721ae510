import type { FigureContent, NodeBase, NodeOf } from '@offprint/core'
import type { ElementContent } from 'hast'
import { h } from '../h.js'
import type { State } from '../state.js'
import { picture } from './image.js'

/** A figure; one without a picture is its caption and credit. */
export function figure(node: NodeOf<'figure'>, state: State): readonly ElementContent[] {
  return [h('figure', state.own(node), figureParts(node, node, state))]
}

/** Figures that belong together. */
export function gallery(node: NodeOf<'gallery'>, state: State): readonly ElementContent[] {
  const caption = node.caption === undefined ? undefined : h('figcaption', {}, state.phrasing(node.caption))
  const figures = node.children.flatMap((child) => figure(child, state))
  return [h('figure', { className: ['gallery'], ...state.own(node) }, [...figures, caption])]
}

/**
 * What stands inside a `figure`: pictures, then caption and credit apart.
 *
 * @param content - A figure node or an article's hero.
 * @param node - For messages.
 * @param state - The renderer's state.
 * @returns Pictures and a `figcaption`, where there is anything to say.
 */
export function figureParts(content: FigureContent, node: NodeBase, state: State): readonly ElementContent[] {
  const pictures = content.media.flatMap((media) => picture(media, node, state))
  // A bare text may not stand beside a figcaption without looking like a caption itself.
  const shown = pictures.map((part) =>
    part.type === 'text' ? h('p', { className: ['missing-picture'] }, [part]) : part,
  )
  return [...shown, ...caption(content, state)]
}

function caption({ caption: words, credit, label, number }: FigureContent, state: State): readonly ElementContent[] {
  const numbered = [label, number].filter((part) => part !== undefined).join(' ')
  const parts = [
    numbered === '' ? [] : [h('span', { className: ['figure-number'] }, [numbered])],
    words === undefined ? [] : [h('span', { className: ['caption'] }, state.phrasing(words))],
    credit === undefined ? [] : [h('span', { className: ['credit'] }, [credit.text])],
  ].filter((part) => part.length > 0)
  if (parts.length === 0) return []
  return [
    h(
      'figcaption',
      {},
      parts.flatMap((part, index) => (index === 0 ? part : [' ', ...part])),
    ),
  ]
}
