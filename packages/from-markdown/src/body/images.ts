import { decorative, type Figure, type Phrasing } from '@offprint/core'
import type { Image, ImageReference, Paragraph } from 'mdast'
import { type BodyContext, placed, sourceOf } from './context.js'
import { isHarmfulUrl } from './harmful-url.js'

/** A picture's address, text alternative and title, wherever they stood. */
interface Picture {
  readonly url: string
  readonly alt?: string
  readonly title?: string
}

/** A picture inside a line. */
export function image(node: Image | ImageReference, context: BodyContext): readonly Phrasing[] {
  const words = node.alt?.trim() ?? ''
  const picture = pictureOf(node, context)
  if (picture !== undefined) return [{ type: 'image', ...picture, ...placed(node) }]
  if (node.type === 'imageReference') return [{ type: 'text', value: sourceOf(node, context), ...placed(node) }]
  return words === '' ? [] : [{ type: 'text', value: words, ...placed(node) }]
}

/**
 * The picture of a paragraph that holds nothing else.
 *
 * @param node - Any paragraph.
 * @returns mdast of the picture, or `undefined`.
 */
export function lonePicture(node: Paragraph): Image | ImageReference | undefined {
  const [only, ...others] = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  return others.length === 0 && (only?.type === 'image' || only?.type === 'imageReference') ? only : undefined
}

/**
 * A picture alone in its paragraph is a figure; its Markdown title is the caption.
 *
 * @param node - The picture.
 * @param context - Of its body.
 * @returns The figure, or `undefined` where the picture has no address.
 */
export function figureOf(node: Image | ImageReference, context: BodyContext): Figure | undefined {
  const picture = pictureOf(node, context)
  if (picture === undefined) return undefined
  const { url, title, ...alt } = picture
  const caption = title === undefined ? {} : { caption: [{ type: 'text' as const, value: title }] }
  return { type: 'figure', media: [{ src: url, ...alt }], ...caption, ...placed(node) }
}

/** Reports what the picture lacks. */
function pictureOf(node: Image | ImageReference, context: BodyContext): Picture | undefined {
  const source = node.type === 'image' ? node : context.survey.definitions.get(node.identifier)
  if (source === undefined) {
    context.report('unsupported-node', { type: node.type }, node)
    return undefined
  }
  const url = source.url.trim()
  const alt = node.alt?.trim() ?? ''
  if (url === '' || isHarmfulUrl(url)) {
    if (url === '') context.report('empty-link', {}, node)
    else context.report('unusable-link', { url }, node)
    context.leaveOut(sourceOf(node, context), 'a picture without an address', node)
    return undefined
  }
  if (alt === '') context.report('image-without-alt', { src: url }, node)
  const title = source.title?.trim() ?? ''
  return {
    url,
    ...(alt === '' ? {} : { alt: alt.toLowerCase() === decorative ? decorative : alt }),
    ...(title === '' ? {} : { title }),
  }
}
