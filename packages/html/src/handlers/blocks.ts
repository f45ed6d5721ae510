import type { NodeOf } from '@offprint/core'
import type { ElementContent } from 'hast'
import { h } from '../h.js'
import type { State } from '../state.js'

/** A paragraph. */
export const paragraph = (node: NodeOf<'paragraph'>, state: State): readonly ElementContent[] => [
  h('p', state.own(node), state.phrasing(node.children)),
]

/** A heading of its depth. */
export const heading = (node: NodeOf<'heading'>, state: State): readonly ElementContent[] => [
  h(`h${node.depth}`, state.own(node), state.phrasing(node.children)),
]

/** Source text with its language as a class. */
export const code = (node: NodeOf<'code'>, state: State): readonly ElementContent[] => {
  const className = node.lang === undefined ? [] : [`language-${node.lang}`]
  return [h('pre', state.own(node), [h('code', { className }, [node.value])])]
}

/** A formula as TeX, until a channel does better. */
export const math = (node: NodeOf<'math'>, state: State): readonly ElementContent[] => {
  state.report('math-as-tex', {}, node)
  return [h('pre', { className: ['math'], ...state.own(node) }, [h('code', {}, [node.value])])]
}

/** A change of subject. */
export const thematicBreak = (node: NodeOf<'thematicBreak'>, state: State): readonly ElementContent[] => [
  h('hr', state.own(node)),
]

/** A pause without a heading. */
export const sectionBreak = (node: NodeOf<'sectionBreak'>, state: State): readonly ElementContent[] => [
  h('hr', { className: ['section-break'], ...state.own(node) }),
]

/** Where a printed page begins (DPUB-ARIA `doc-pagebreak`). */
export const pageBreak = (node: NodeOf<'pageBreak'>, state: State): readonly ElementContent[] => [
  h('div', { className: ['page-break'], role: 'doc-pagebreak', ariaLabel: node.label, ...state.own(node) }),
]

/** The boundary itself shows nothing; what follows it is wrapped where the body is put together. */
export const accessBoundary = (): readonly ElementContent[] => []

/** Notes are gathered at the end of the body. */
export const footnoteDefinition = (): readonly ElementContent[] => []

/** What the model has no node for: its fallback. */
export const unknown = (node: NodeOf<'unknown'>, state: State): readonly ElementContent[] => {
  state.report('unknown-node', { type: node.originalType }, node)
  return state.flow(node.fallback)
}
