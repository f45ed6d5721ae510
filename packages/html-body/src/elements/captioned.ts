import type { Element } from 'hast'
import type { Piece } from '../pieces/piece.js'
import { toBlocks } from '../pieces/to-blocks.js'
import type { Context } from '../read/context.js'
import { readCaption } from './caption.js'

const carriers = new Set(['div', 'p', 'section', 'dl', 'span', 'aside', 'center', 'a', 'li', 'td'])

/**
 * Does an element hold a picture, its caption, and nothing else?
 *
 * @param element - Any element.
 * @param context - Of its body.
 * @returns Whether its classes and texts say so, though it is no `figure`.
 */
export function isCaptionedPicture(element: Element, context: Context): boolean {
  if (!carriers.has(element.tagName)) return false
  const facts = context.survey.facts.get(element)
  return (
    facts !== undefined &&
    facts.pictures === 1 &&
    facts.captionLength > 0 &&
    facts.otherLength === 0 &&
    facts.structures === 0
  )
}

/**
 * Reads an element whose class says that it is a caption or a credit.
 *
 * @param element - A block that is no part of a figure.
 * @param context - Of the block.
 * @returns A paragraph, which a picture beside it may take.
 */
export function captionBlock(element: Element, context: Context): readonly Piece[] {
  const fields = readCaption(element, context)
  const credit = fields.credit === undefined ? [] : [{ type: 'text', value: fields.credit.text } as const]
  const between = fields.caption === undefined || credit.length === 0 ? [] : [{ type: 'text', value: ' ' } as const]
  const [block, ...others] = toBlocks([...(fields.caption ?? []), ...between, ...credit], context)
  if (block === undefined) return []
  if (block.type === 'paragraph') context.captions.set(block, fields)
  return [block, ...others]
}
