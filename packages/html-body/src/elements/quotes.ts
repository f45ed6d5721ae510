import type { Blockquote, Flow, Phrasing } from '@offprint/core'
import type { Element } from 'hast'
import { collapse } from '../pieces/collapse.js'
import type { Piece } from '../pieces/piece.js'
import { toBlocks } from '../pieces/to-blocks.js'
import { toInline } from '../pieces/to-inline.js'
import { webAddress } from '../read/address.js'
import { isPullQuoteClass, isVerseClass } from '../read/class-names.js'
import { type Context, dataOf, type Handler, inside } from '../read/context.js'
import { classesOf, isElement, textOf } from '../read/element.js'
import { quotedPost } from './quoted-post.js'
import { verse } from './verse.js'

/** A quotation with who said it, a pull quote, a post from elsewhere, or verse. */
export const blockquote: Handler = (element, context) => {
  const classes = classesOf(element)
  if (isVerseClass(classes)) return verse(element, context)
  const post = quotedPost(element, context)
  if (post !== undefined) return [post]
  return quote(element, isPullQuoteClass(classes) ? 'pullquote' : 'blockquote', context)
}

/**
 * Reads any element as a quotation.
 *
 * @param element - The quotation.
 * @param type - Words of somebody else, or words of the article repeated for the eye.
 * @param context - Of the element.
 * @returns The quotation; nothing where it is empty.
 */
export function quote(element: Element, type: Blockquote['type'] | 'pullquote', context: Context): readonly Piece[] {
  const { data } = dataOf(element, context)
  const inner = inside(element, context)
  const source = attributionOf(element)
  if (source !== undefined) context.done.add(source)
  const attribution =
    source === undefined ? [] : collapse(toInline(context.read(source.children, inside(source, inner))))
  const children = toBlocks(context.read(element.children, inner), inner)
  const cite = webAddress(textOf(element, 'cite'), context)
  if (children.length === 0) return attribution.length === 0 ? [] : [paragraph(attribution)]
  return [
    {
      type,
      children,
      ...(attribution.length === 0 ? {} : { attribution }),
      ...(cite === undefined ? {} : { cite }),
      ...(data === undefined ? {} : { data }),
    },
  ]
}

const paragraph = (children: readonly Phrasing[]): Flow => ({ type: 'paragraph', children })

/** Who said it: a `footer`, or a `cite` that stands alone at the end. */
function attributionOf(element: Element): Element | undefined {
  const last = lastChild(element)
  if (!isElement(last)) return undefined
  if (last.tagName === 'footer' || last.tagName === 'cite') return last
  if (last.tagName === 'p' || last.tagName === 'div' || last.tagName === 'small') {
    const [only, ...others] = last.children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
    if (others.length === 0 && isElement(only, 'cite', 'footer')) return last
    if (/[ _-](?:attribution|author|cite|citation|source|quote-by|quotee)[ _-]/.test(classesOf(last))) return last
  }
  return undefined
}

const lastChild = (element: Element): Element['children'][number] | undefined =>
  element.children.findLast((child) => child.type === 'element' || (child.type === 'text' && child.value.trim() !== ''))
