import type { Element } from 'hast'
import type { Box, Boxes } from '../content/box.js'

/**
 * The picture of a figure that scripts would fill, where its marks name it: `itemtype` is schema.org's `ImageObject`, and
 * `itemid` is its address.
 *
 * @param box - Any box.
 * @param boxes - The page.
 * @returns An `img`, or `undefined` when the figure has a picture or a figure in it, or names none.
 */
export function markedPicture({ tag, element, index, end }: Box, boxes: Boxes): Element | undefined {
  if (tag !== 'figure') return undefined
  const { itemId, itemType } = element.properties
  const types = Array.isArray(itemType) ? itemType.join(' ') : itemType
  if (typeof itemId !== 'string' || typeof types !== 'string' || !/\bImageObject\b/.test(types)) return undefined
  if (!/^(?:https?:)?\/\//i.test(itemId)) return undefined
  for (let place = index + 1; place < end; place++) {
    const inner = boxes[place]?.tag
    if (inner === 'img' || inner === 'figure') return undefined
  }
  return { type: 'element', tagName: 'img', properties: { src: itemId }, children: [] }
}
