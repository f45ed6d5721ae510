import type { Figure, Flow, Image, Phrasing } from '@offprint/core'
import type { Context } from '../read/context.js'

/**
 * Reads a line that holds pictures and no words as figures.
 *
 * @param nodes - Collapsed content of a paragraph.
 * @param context - Of the body.
 * @returns A figure for each picture, or `undefined` where there is anything else in the line.
 */
export function figuresOf(nodes: readonly Phrasing[], context: Context): readonly Flow[] | undefined {
  const images: LinkedImage[] = []
  if (!gather(nodes, images, undefined) || images.length === 0) return undefined
  return images.map(({ image, url }) => {
    const figure = figureOf(image, context)
    if (url === undefined) return figure
    const larger = largerOf(figure, url)
    if (larger === undefined) context.journal.report('linked-picture', { url: url.slice(0, 120) })
    return larger ?? figure
  })
}

interface LinkedImage {
  readonly image: Image
  /** Address of the link round it. */
  readonly url: string | undefined
}

/** A link to a picture leads to the same one in full size. */
function largerOf(figure: Figure, url: string): Figure | undefined {
  const [media, ...others] = figure.media
  if (media === undefined || !/\.(?:jpe?g|png|gif|webp|avif)$/i.test(url.split(/[?#]/)[0] ?? '')) return undefined
  const variants = media.variants ?? []
  if (url === media.src || variants.some(({ src }) => src === url)) return figure
  return { ...figure, media: [{ ...media, variants: [...variants, { src: url }] }, ...others] }
}

/**
 * Makes a figure of a picture that stands in a line.
 *
 * @param image - The picture.
 * @param context - Of the body, which knows more of it.
 * @returns The figure, without a caption.
 */
export function figureOf(image: Image, context: Context): Figure {
  const { url: src, type: _type, title: _title, data, position: _position, ...rest } = image
  const media = context.pictures.get(image) ?? { src, ...rest }
  return { type: 'figure', media: [media], ...(data === undefined ? {} : { data }) }
}

function gather(nodes: readonly Phrasing[], images: LinkedImage[], url: string | undefined): boolean {
  return nodes.every((node) => {
    if (node.type === 'image') images.push({ image: node, url })
    else if (node.type === 'text') return node.value.trim() === ''
    else if ('children' in node)
      return node.children.length > 0 && gather(node.children, images, node.type === 'link' ? node.url : url)
    else return node.type === 'break'
    return true
  })
}
