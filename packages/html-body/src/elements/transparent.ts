import type { NodeData } from '@offprint/core'
import type { Element } from 'hast'
import { isPhrasing, type Piece } from '../pieces/piece.js'
import { toBlocks } from '../pieces/to-blocks.js'
import { type Context, dataOf, inside } from '../read/context.js'

/** An inline element without a node of its own: its children, which carry its language and its id. */
export function transparent(element: Element, context: Context): readonly Piece[] {
  return carry(context.read(element.children, inside(element, context)), wrapperData(element, context))
}

/** A block: its children as blocks, which carry its language and its id. Only a `p` has a node of its own, as a rule. */
export function plainBlock(element: Element, context: Context): readonly Piece[] {
  const data = element.tagName === 'p' ? dataOf(element, context).data : wrapperData(element, context)
  return carry(toBlocks(context.read(element.children, inside(element, context)), context), data)
}

/** A wrapper's id is worth keeping only where a link leads to it. */
function wrapperData(element: Element, context: Context): NodeData | undefined {
  const { id, name } = element.properties
  const target = [id, element.tagName === 'a' ? name : undefined].find(
    (key) => typeof key === 'string' && context.survey.targets.has(key),
  )
  const { data } = dataOf({ ...element, properties: { ...element.properties, id: undefined } }, context)
  if (typeof target !== 'string' || context.ids.has(target)) return data
  context.ids.add(target)
  return { ...data, id: target }
}

/** Gives pieces what their wrapper said: all of them its language, the first its id. */
function carry(pieces: readonly Piece[], data: NodeData | undefined): readonly Piece[] {
  if (data === undefined) return pieces
  const { id, ...language } = data
  const [first] = pieces
  const spoken = Object.keys(language).length === 0 ? pieces : speak(pieces, language)
  if (id === undefined) return spoken
  const [head, ...rest] = spoken
  if (first === undefined || head === undefined || isPhrasing(head))
    return [{ type: 'span', children: [], data: { id } }, ...spoken]
  return head.data?.id === undefined
    ? [{ ...head, data: { ...head.data, id } }, ...rest]
    : [{ type: 'span', children: [], data: { id } }, ...spoken]
}

function speak(pieces: readonly Piece[], language: Omit<NodeData, 'id'>): readonly Piece[] {
  if (pieces.length > 0 && pieces.every(isPhrasing)) return [{ type: 'span', children: pieces, data: language }]
  return pieces.flatMap((piece): readonly Piece[] => {
    if (!isPhrasing(piece)) return [{ ...piece, data: { ...language, ...piece.data } }]
    return piece.type === 'text' && piece.value.trim() === '' ? [piece] : speak([piece], language)
  })
}
