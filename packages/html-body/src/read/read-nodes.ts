import type { Element, RootContent } from 'hast'
import { blockElements } from '../elements/block-elements.js'
import { captionBlock, isCaptionedPicture } from '../elements/captioned.js'
import { figure } from '../elements/figure.js'
import { handlers } from '../elements/index.js'
import { transparent } from '../elements/transparent.js'
import type { Piece } from '../pieces/piece.js'
import { isCaptionClass } from './class-names.js'
import type { Context } from './context.js'
import { classesOf } from './element.js'
import { isHidden } from './is-hidden.js'
import { deepestLevel } from './survey.js'
import { wordsOf } from './words-of.js'

/** Nodes of the model inside one another; createArticle refuses 200, and one element makes up to three. */
const deepestNode = 50

const voidElements = new Set(['area', 'br', 'embed', 'hr', 'img', 'image', 'input', 'wbr', 'frame'])

/** Elements that make no node of their own, however many stand inside one another. */
const plain = new Set(['div', 'section', 'article', 'main', 'span', 'font', 'center', 'form', 'small', 'big'])

/**
 * Converts nodes one after another.
 *
 * @param nodes - hast.
 * @param context - Of their parent's children.
 * @returns Blocks and inline content side by side.
 */
export function readNodes(nodes: readonly RootContent[], context: Context): readonly Piece[] {
  const pieces: Piece[] = []
  for (const node of nodes) {
    if (node.type === 'text') pieces.push({ type: 'text', value: node.value })
    else if (node.type === 'element') for (const piece of readElement(node, context)) pieces.push(piece)
  }
  return pieces
}

function readElement(element: Element, context: Context): readonly Piece[] {
  const { nesting } = context
  if (context.done.has(element)) return []
  if (nesting.elements >= deepestLevel || nesting.nodes >= deepestNode) return flattened(element, context)
  if (isHidden(element)) {
    context.journal.leaveOut(wordsOf([element]), 'hidden on the page')
    return []
  }
  const nodes = plain.has(element.tagName) ? 0 : 1
  nesting.elements += 1
  nesting.nodes += nodes
  const pieces = convert(element, context)
  nesting.elements -= 1
  nesting.nodes -= nodes
  return pieces
}

function convert(element: Element, context: Context): readonly Piece[] {
  const { tagName } = element
  const definition = context.notes.definitions.get(element)
  if (definition !== undefined) return context.notes.define(element, definition, context)
  if (!context.insideFigure) {
    if (isCaptionedPicture(element, context)) return figure(element, context)
    if (isCaption(element, context)) return captionBlock(element, context)
  }
  const handler = (Object.hasOwn(handlers, tagName) ? handlers[tagName] : undefined) ?? transparent
  if (!voidElements.has(tagName) || element.children.length === 0) return handler(element, context)
  // No parser puts anything into these, but a script that made the tree may have.
  return [...handler({ ...element, children: [] }, context), ...transparent(element, context)]
}

/** By its class; what holds a picture is the figure, however its class is called, such as `wp-caption`. */
const isCaption = (element: Element, context: Context): boolean =>
  isCaptionClass(classesOf(element)) &&
  blockElements.has(element.tagName) &&
  (context.survey.facts.get(element)?.pictures ?? 0) === 0

function flattened(element: Element, context: Context): readonly Piece[] {
  context.journal.reportOnce('too-deep', '')
  const value = wordsOf([element])
  return value.trim() === '' ? [] : [{ type: 'text', value }]
}
