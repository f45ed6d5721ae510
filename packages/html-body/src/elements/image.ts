import { decorative, type Image, type Media } from '@offprint/core'
import type { Element } from 'hast'
import type { Piece } from '../pieces/piece.js'
import { type Context, dataOf, type Handler, inside } from '../read/context.js'
import { classesOf, isElement, numberOf, textOf } from '../read/element.js'
import { sourceOfPicture } from './media-source.js'

/** A picture in a line; one that stands alone becomes a figure later. */
export const img: Handler = (element, context) => readImage(element, undefined, context)

/** A `picture`: its `img` with the other sources as variants. */
export const picture: Handler = (element, context) => {
  const inner = inside(element, context)
  return element.children.flatMap((child) =>
    isElement(child, 'img') && child.children.length === 0
      ? readImage(child, element, inner)
      : context.read([child], inner),
  )
}

function readImage(element: Element, parent: Element | undefined, context: Context): readonly Piece[] {
  const alt = textOf(element, 'alt')
  const words = wordsInstead(element, alt)
  if (words !== undefined) return [words]
  const source = sourceOfPicture(element, parent, context)
  if (source === undefined) {
    if (!isNoscriptNext(element, parent, context)) context.journal.report('image-without-address')
    if (alt !== undefined) context.journal.leaveOut(alt, 'the text alternative of a picture without an address')
    return []
  }
  if (isPixel(element)) {
    context.journal.report('tracking-pixel', { src: source.src.slice(0, 120) })
    return []
  }
  if (alt === undefined) context.journal.report('image-without-alt', { src: source.src.slice(0, 120) })
  const text = alt === undefined ? {} : { alt: alt.trim() === '' ? decorative : alt.replace(/\s+/g, ' ') }
  const media: Media = { ...source, ...text }
  context.seen.add(media.src)
  const title = textOf(element, 'title')
  const { src: url, variants: _variants, ...rest } = media
  const image: Image = {
    type: 'image',
    url,
    ...rest,
    ...(title === undefined || title === '' || title === alt ? {} : { title }),
    ...dataOf(element, context),
  }
  context.pictures.set(image, media)
  return [image]
}

/** Pictures of characters and formulas are what they picture. */
function wordsInstead(element: Element, alt: string | undefined): Piece | undefined {
  if (alt === undefined || alt.trim() === '') return undefined
  const classes = classesOf(element)
  if (/ (?:emoji|wp-smiley|smiley) /.test(classes) && alt.length < 30) return { type: 'text', value: alt }
  if (/ (?:latex|tex|math|mathtex) /.test(classes)) return { type: 'inlineMath', value: alt }
  return undefined
}

/** One pixel to count readers with. */
const isPixel = (element: Element): boolean => {
  const [width, height] = [numberOf(element, 'width'), numberOf(element, 'height')]
  return width !== undefined && height !== undefined && width <= 1 && height <= 1
}

/** A picture that is loaded late often has a twin for readers without scripts right after it. */
function isNoscriptNext(element: Element, picture: Element | undefined, context: Context): boolean {
  const child = picture ?? element
  const siblings = context.survey.parents.get(child)?.children ?? []
  return siblings.some((node) => isElement(node, 'noscript'))
}
