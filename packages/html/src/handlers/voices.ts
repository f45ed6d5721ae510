import { type DialogueTurn, type NodeOf, phrasingText } from '@offprint/core'
import type { Element, ElementContent } from 'hast'
import { h } from '../h.js'
import type { State } from '../state.js'

/** Stanzas of lines; the line breaks are real, so that they survive without a stylesheet. */
export function verse(node: NodeOf<'verse'>, state: State): readonly ElementContent[] {
  const stanzas: ElementContent[][] = [[]]
  for (const line of node.children) {
    const current = stanzas.at(-1) ?? []
    if (line.children.length === 0) stanzas.push([])
    else current.push(...(current.length === 0 ? [] : [h('br')]), ...state.phrasing(line.children))
  }
  const shown = stanzas.filter((stanza) => stanza.length > 0).map((stanza) => h('p', {}, stanza))
  return [h('div', { className: ['verse'], ...state.own(node) }, shown)]
}

/** Turns of named speakers. */
export function dialogue(node: NodeOf<'dialogue'>, state: State): readonly ElementContent[] {
  return [
    h(
      'div',
      { className: ['dialogue'], ...state.own(node) },
      node.children.flatMap((turn) => turnParts(turn, state)),
    ),
  ]
}

/** The speaker's name runs in with the first paragraph, as newspapers set interviews. */
function turnParts(turn: DialogueTurn, state: State): readonly Element[] {
  const [first, ...rest] = turn.children
  const named = /[\p{P}]\s*$/u.test(phrasingText(turn.speaker)) ? [] : [':']
  const speaker = h('strong', { className: ['speaker'] }, [...state.phrasing(turn.speaker), ...named])
  const runIn = first?.type === 'paragraph' ? [' ', ...state.phrasing(first.children)] : []
  const others = state.flow(first === undefined || first.type === 'paragraph' ? rest : turn.children)
  return [h('p', { className: ['turn'], ...state.own(turn) }, [speaker, ...runIn]), ...(others as Element[])]
}
