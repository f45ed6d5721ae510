import type { Phrasing, Rights } from '@offprint/core'
import type { Element } from 'hast'
import { collapse } from '../pieces/collapse.js'
import { toInline } from '../pieces/to-inline.js'
import { isCreditClass } from '../read/class-names.js'
import { type Context, inside } from '../read/context.js'
import { classesOf, findBy } from '../read/element.js'
import { creditOf } from './credit-of.js'
import { splitCredit } from './split-credit.js'

/** What stands beside a picture: its caption and its credit apart. */
export interface CaptionFields {
  readonly caption?: readonly Phrasing[]
  readonly credit?: Rights
}

/**
 * Reads an element that captions or credits a picture.
 *
 * @param element - Such as a `figcaption`.
 * @param context - Of the figure.
 * @returns Caption and credit, as far as there are any.
 */
export function readCaption(element: Element, context: Context): CaptionFields {
  const content = inside(element, context, { insideFigure: true })
  if (isCreditClass(classesOf(element))) return creditOf(inlineOf(element, content), context)
  const marked = findBy(element, (inner) => isCreditClass(classesOf(inner)))
  if (marked === undefined) return splitCredit(inlineOf(element, content), context)
  const credit = creditOf(inlineOf(marked, inside(marked, content)), context)
  context.done.add(marked)
  const caption = inlineOf(element, content)
  return { ...(caption.length === 0 ? {} : { caption }), ...credit }
}

/**
 * Joins what several elements say about one picture.
 *
 * @param parts - In document order.
 * @returns One caption and one credit; a second one of either follows the first in its line.
 */
export function joinCaptions(parts: readonly CaptionFields[]): CaptionFields {
  return parts.reduce<CaptionFields>((before, { caption, credit }) => {
    const captions = [before.caption, caption].filter((part) => part !== undefined)
    const [first, second] = [before.credit, credit].filter((part) => part !== undefined)
    return {
      ...(captions.length === 0 ? {} : { caption: captions.length === 1 ? captions.flat() : joined(captions) }),
      ...(first === undefined
        ? {}
        : { credit: second === undefined ? first : { ...first, text: `${first.text} ${second.text}` } }),
    }
  }, {})
}

const joined = (captions: readonly (readonly Phrasing[])[]): readonly Phrasing[] =>
  collapse(captions.flatMap((caption, index) => (index === 0 ? caption : [{ type: 'text', value: ' ' }, ...caption])))

const inlineOf = (element: Element, context: Context): readonly Phrasing[] =>
  collapse(toInline(context.read(element.children, context)))
