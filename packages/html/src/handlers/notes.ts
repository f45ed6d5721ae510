import type { Footnote, NodeOf } from '@offprint/core'
import type { Element, ElementContent } from 'hast'
import { h } from '../h.js'
import type { State } from '../state.js'

/** The id of a note's text. */
export const noteId = (number: number, state: Pick<State, 'idPrefix'>): string => `${state.idPrefix}fn-${number}`

/** The id of the n-th reference to a note. */
export const referenceId = (number: number, count: number, state: Pick<State, 'idPrefix'>): string =>
  `${state.idPrefix}fnref-${number}${count === 1 ? '' : `-${count}`}`

/** A raised number that leads to its note (DPUB-ARIA `doc-noteref`). */
export function footnoteReference(node: NodeOf<'footnoteReference'>, state: State): readonly ElementContent[] {
  const note = state.notes.get(node.identifier)
  if (note === undefined) {
    state.report('dead-note', { id: node.identifier }, node)
    return [h('sup', {}, [node.label ?? node.identifier])]
  }
  const { number } = note
  const href = state.insideLink ? undefined : state.url(`#${noteId(number, state)}`, 'link', node)
  if (href === undefined) return [h('sup', {}, [String(number)])]
  const id = referenceId(number, state.countReference(node.identifier), state)
  return [h('sup', {}, [h('a', { href, id, role: 'doc-noteref' }, [String(number)])])]
}

/**
 * The notes as a numbered list with links back (DPUB-ARIA `doc-endnotes`).
 *
 * @param state - The renderer's state, after the body.
 * @param label - Heading of the list, in the article's language.
 * @returns A section, or nothing where there are no notes.
 */
export function endnotes(state: State, label: string): readonly Element[] {
  if (state.notes.size === 0) return []
  const items = [...state.notes.values()].map((note) => noteItem(note, state))
  return [
    h('section', { className: ['footnotes'], role: 'doc-endnotes', ariaLabel: label }, [
      h('h2', { className: ['footnotes-title'] }, [label]),
      h('ol', {}, items),
    ]),
  ]
}

function noteItem({ number, definition, references }: Footnote, state: State): Element {
  const children = state.flow(definition.children)
  const back = Array.from({ length: references }, (_, index) => backLink(number, index + 1, state))
  const last = children.at(-1)
  // The way back stands in the note's last line where there is one to stand in.
  if (last?.type === 'element' && last.tagName === 'p') last.children.push(...back.flat())
  else if (back.length > 0) children.push(h('p', {}, back.flat()))
  return h('li', { id: noteId(number, state) }, children)
}

function backLink(number: number, count: number, state: State): ElementContent[] {
  const href = state.url(`#${referenceId(number, count, state)}`, 'link', {})
  if (href === undefined) return []
  const label = count === 1 ? `↩ ${number}` : `↩ ${number}-${count}`
  return [{ type: 'text', value: ' ' }, h('a', { href, role: 'doc-backlink', ariaLabel: label }, ['↩'])]
}
