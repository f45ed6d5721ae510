import type { ListItem, NodeOf } from '@offprint/core'
import type { Element, ElementContent } from 'hast'
import { h } from '../h.js'
import type { State } from '../state.js'

/** Items, numbered or not; tight items lose the paragraph round their only line. */
export function list(node: NodeOf<'list'>, state: State): readonly ElementContent[] {
  const start = node.ordered && node.start !== undefined && node.start !== 1 ? node.start : undefined
  const tasks = node.children.some(({ checked }) => checked !== undefined)
  const properties = { start, className: tasks ? ['task-list'] : [], ...state.own(node) }
  return [
    h(
      node.ordered ? 'ol' : 'ul',
      properties,
      node.children.map((item) => listItem(item, node.spread, state)),
    ),
  ]
}

function listItem(item: ListItem, spread: boolean, state: State): Element {
  const loose = spread || item.spread
  const children = item.children.flatMap((child) =>
    child.type === 'paragraph' && !loose ? state.phrasing(child.children) : state.flow([child]),
  )
  const mark = item.checked === undefined ? undefined : item.checked ? '☑ ' : '☐ '
  return h('li', state.own(item), [mark, ...children])
}

/** Terms with descriptions; HTML wants both in every group (HTML, 4.4.9), so a missing half is empty. */
export function descriptionList(node: NodeOf<'descriptionList'>, state: State): readonly ElementContent[] {
  const parts: Element[] = []
  let before: 'dt' | 'dd' | undefined
  for (const child of node.children) {
    const term = child.type === 'descriptionTerm'
    if (!term && before === undefined) parts.push(h('dt'))
    parts.push(
      term
        ? h('dt', state.own(child), state.phrasing(child.children))
        : h('dd', state.own(child), state.flow(child.children)),
    )
    before = term ? 'dt' : 'dd'
  }
  if (before === 'dt') parts.push(h('dd'))
  return parts.length === 0 ? [] : [h('dl', state.own(node), parts)]
}
