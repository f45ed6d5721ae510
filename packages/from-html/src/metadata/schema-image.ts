import type { ImageClaim } from './claims.js'
import { isNode, type SchemaNode, textOf, valuesOf } from './schema-node.js'
import { resolved, type SchemaNodes } from './schema-nodes.js'

/**
 * The picture that stands for an article (schema.org image, ImageObject).
 *
 * @param article - Node of schema.org.
 * @param nodes - All nodes, for references.
 * @returns The first picture with an address.
 */
export function imageOf(article: SchemaNode, nodes: SchemaNodes): ImageClaim | undefined {
  for (const value of [...valuesOf(article, 'image'), ...valuesOf(article, 'thumbnailUrl')]) {
    const node = isNode(value) ? resolved(value, nodes) : undefined
    const src = node === undefined ? value : textOf(node, 'contentUrl', 'url')
    if (typeof src === 'string' && src.trim() !== '')
      return { src: src.trim(), ...(node === undefined ? {} : detailsOf(node)) }
  }
  return undefined
}

function detailsOf(node: SchemaNode): Omit<ImageClaim, 'src'> {
  const width = pixels(textOf(node, 'width'))
  const height = pixels(textOf(node, 'height'))
  const caption = textOf(node, 'caption')
  const credit = textOf(node, 'creditText', 'copyrightNotice', 'creator', 'author')
  return {
    ...(width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
    ...(caption === undefined ? {} : { caption }),
    ...(credit === undefined ? {} : { credit }),
  }
}

/**
 * A length in pixels.
 *
 * @param text - Such as `640` or `640px`.
 * @returns The number when it is whole and above 0.
 */
export function pixels(text: string | undefined): number | undefined {
  const [, digits] = /^(\d{1,5})(?:\.0+)?\s*(?:px)?$/i.exec(text ?? '') ?? []
  return digits === undefined || Number(digits) === 0 ? undefined : Number(digits)
}
