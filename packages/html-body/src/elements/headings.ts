import type { Heading } from '@offprint/core'
import type { Element } from 'hast'
import { collapse } from '../pieces/collapse.js'
import { figuresOf } from '../pieces/figures-of.js'
import { isPhrasing, type Piece } from '../pieces/piece.js'
import { takeAnchors } from '../pieces/take-anchors.js'
import { toInline } from '../pieces/to-inline.js'
import { type Context, dataOf, type Handler, inside } from '../read/context.js'

/**
 * Makes a handler for headings of one depth; the depths are put right when the whole body is known.
 *
 * @param depth - As the source has it.
 * @returns The handler.
 */
export const heading =
  (depth: Heading['depth']): Handler =>
  (element, context) =>
    readHeading(element, depth, context)

/** Reads any element as a heading. */
export function readHeading(element: Element, depth: Heading['depth'], context: Context): readonly Piece[] {
  const { data } = dataOf(element, context)
  const pieces = context.read(element.children, inside(element, context))
  // Only words head a part; a picture in the heading stands before it.
  const pictures = pieces.filter((piece) => !isPhrasing(piece) && (piece.type === 'figure' || piece.type === 'gallery'))
  const words = pictures.length === 0 ? pieces : pieces.filter((piece) => !pictures.some((one) => one === piece))
  const { id, nodes } = takeAnchors(collapse(toInline(words, { type: 'text', value: ' ' })))
  if (nodes.length === 0) {
    if (pictures.length === 0) context.journal.report('empty-heading')
    return pictures
  }
  const figures = figuresOf(nodes, context)
  if (figures !== undefined) return [...pictures, ...figures]
  const own = data?.id !== undefined || id === undefined ? data : { ...data, id }
  return [...pictures, { type: 'heading', depth, children: nodes, ...(own === undefined ? {} : { data: own }) }]
}
