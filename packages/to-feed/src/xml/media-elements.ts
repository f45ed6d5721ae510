import { element } from '@offprint/xml'
import type { Element } from 'xast'
import type { Picture, Sound } from '../record/item.js'

/**
 * A picture with its words (Media RSS 1.5.1, `media:content`, `media:description`, `media:credit`).
 *
 * @param picture - One of the hero's.
 * @returns The element.
 */
export function pictureElement({ url, mediaType, width, height, description, credit }: Picture): Element {
  return element('media:content', { url, type: mediaType, medium: 'image', width, height }, [
    description === undefined ? undefined : element('media:description', { type: 'plain' }, [description]),
    credit === undefined ? undefined : element('media:credit', {}, [credit]),
  ])
}

/**
 * Sound that cannot be an enclosure, because its length or type is not known (Media RSS 1.5.1, `media:content`).
 *
 * @param sound - The article's.
 * @returns The element.
 */
export function soundElement({ url, mediaType, bytes, duration }: Sound): Element {
  const fileSize = bytes === 0 ? undefined : bytes
  return element('media:content', { url, type: mediaType, medium: 'audio', fileSize, duration })
}
