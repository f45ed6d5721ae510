import type { NodeOf, Phrasing } from '@offprint/core'
import type { Element, ElementContent } from 'hast'
import { h } from '../h.js'
import type { State } from '../state.js'

type Quote = NodeOf<'blockquote' | 'pullquote'>

/** A quotation, with who said it outside the quoted words (HTML, 4.4.4). */
export function blockquote(node: NodeOf<'blockquote'>, state: State): readonly ElementContent[] {
  if (node.attribution === undefined) return [quoteOf(node, state)]
  return [
    h('figure', { className: ['quote'], ...state.own(node) }, [
      h('blockquote', cite(node, state), state.flow(node.children)),
      attributed(node.attribution, state),
    ]),
  ]
}

/** Words repeated for the eye, which assistive technology may pass over. */
export function pullquote(node: NodeOf<'pullquote'>, state: State): readonly ElementContent[] {
  const parts = [h('blockquote', cite(node, state), state.flow(node.children))]
  if (node.attribution !== undefined) parts.push(attributed(node.attribution, state))
  return [h('figure', { className: ['pullquote'], ...state.own(node) }, parts)]
}

const quoteOf = (node: Quote, state: State): Element =>
  h('blockquote', { ...cite(node, state), ...state.own(node) }, state.flow(node.children))

const cite = (node: Quote, state: State): { readonly cite: string | undefined } => ({
  cite: node.cite === undefined ? undefined : state.url(node.cite, 'cite', node),
})

const attributed = (attribution: readonly Phrasing[], state: State): Element =>
  h('figcaption', { className: ['attribution'] }, state.phrasing(attribution))
