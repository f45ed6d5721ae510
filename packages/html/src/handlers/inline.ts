import type { NodeOf, Phrasing } from '@offprint/core'
import type { ElementContent } from 'hast'
import { type HastProperties, h } from '../h.js'
import type { State } from '../state.js'

type Parent = Extract<Phrasing, { readonly children: readonly Phrasing[] }>

/**
 * Makes a handler for inline content that is one HTML element round its children.
 *
 * @param tagName - The element.
 * @param properties - What it always has.
 * @returns The handler.
 */
export const wrap =
  (tagName: string, properties: HastProperties = {}) =>
  (node: Parent, state: State): readonly ElementContent[] => [
    h(tagName, { ...properties, ...state.own(node) }, state.phrasing(node.children)),
  ]

/** Text as it is. */
export const text = ({ value }: NodeOf<'text'>): readonly ElementContent[] => [{ type: 'text', value }]

/** A line break that matters. */
export const lineBreak = (): readonly ElementContent[] => [h('br')]

/** Source text inside a line. */
export const inlineCode = (node: NodeOf<'inlineCode'>, state: State): readonly ElementContent[] => [
  h('code', state.own(node), [node.value]),
]

/** An abbreviation with what it stands for. */
export const abbr = (node: NodeOf<'abbr'>, state: State): readonly ElementContent[] => [
  h('abbr', { title: node.title, ...state.own(node) }, state.phrasing(node.children)),
]

/** `datetime` as HTML allows it: a year, month, day, or date-time with offset (HTML, 2.3.5). */
const machineReadable = /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/

/** A date or time in words. */
export const time = (node: NodeOf<'time'>, state: State): readonly ElementContent[] => {
  const known = machineReadable.test(node.datetime)
  return [
    h(
      known ? 'time' : 'span',
      { dateTime: known ? node.datetime : undefined, ...state.own(node) },
      state.phrasing(node.children),
    ),
  ]
}

/** Base text with its reading, and parentheses for readers that do not know ruby. */
export const ruby = (node: NodeOf<'ruby'>, state: State): readonly ElementContent[] => [
  h('ruby', state.own(node), [
    ...state.phrasing(node.children),
    h('rp', {}, ['（']),
    h('rt', {}, [node.text]),
    h('rp', {}, ['）']),
  ]),
]

/** A formula as TeX, until a channel does better. */
export const inlineMath = (node: NodeOf<'inlineMath'>, state: State): readonly ElementContent[] => {
  state.report('math-as-tex', {}, node)
  return [h('code', { className: ['math'], ...state.own(node) }, [node.value])]
}

/** What the model has no node for: its words. */
export const unknownPhrasing = (node: NodeOf<'unknownPhrasing'>, state: State): readonly ElementContent[] => {
  state.report('unknown-node', { type: node.originalType }, node)
  return state.phrasing(node.children)
}
