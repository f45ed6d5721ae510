import type { NodeOf, Phrasing } from '@offprint/core'
import type { Element, ElementContent } from 'hast'
import { h } from '../h.js'
import type { State } from '../state.js'

/** A boxed note. */
export function callout(node: NodeOf<'callout'>, state: State): readonly ElementContent[] {
  const className = ['callout', `callout-${node.kind.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`]
  return [
    h('div', { className, role: 'note', ...state.own(node) }, [
      ...titleOf(node.title, state),
      ...state.flow(node.children),
    ]),
  ]
}

/** A sidebar. */
export function aside(node: NodeOf<'aside'>, state: State): readonly ElementContent[] {
  return [
    h('aside', { className: ['sidebar'], ...state.own(node) }, [
      ...titleOf(node.title, state),
      ...state.flow(node.children),
    ]),
  ]
}

/** A part that is shown on demand. */
export function details(node: NodeOf<'details'>, state: State): readonly ElementContent[] {
  return [h('details', state.own(node), [h('summary', {}, state.phrasing(node.title)), ...state.flow(node.children)])]
}

/** A bold line and no heading, so that the outline holds the article's own sections alone. */
const titleOf = (title: readonly Phrasing[] | undefined, state: State): readonly Element[] =>
  title === undefined ? [] : [h('p', { className: ['box-title'] }, [h('strong', {}, state.phrasing(title))])]
