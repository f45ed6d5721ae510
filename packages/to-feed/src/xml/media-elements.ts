import { element } from '@offprint/xml'
import type { Element } from 'xast'
import type { Enclosure, Picture, Thumbnail } from '../record/item.js'

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
 * The small picture that stands for an article (Media RSS 1.5.1, `media:thumbnail`).
 *
 * @param thumbnail - Where there is one.
 * @returns The element, or nothing.
 */
export function thumbnailElement(thumbnail: Thumbnail | undefined): Element | undefined {
  if (thumbnail === undefined) return undefined
  const { url, width, height } = thumbnail
  return element('media:thumbnail', { url, width, height })
}

/**
 * A file that cannot be the enclosure, because its length or type is not known or another one is (Media RSS 1.5.1,
 * `media:content`).
 *
 * @param enclosure - One of the article's.
 * @returns The element.
 */
export function mediaElement({ url, medium, mediaType, bytes, duration, title }: Enclosure): Element {
  const fileSize = bytes === 0 ? undefined : bytes
  return element('media:content', { url, type: mediaType, medium, fileSize, duration }, [
    title === undefined ? undefined : element('media:title', { type: 'plain' }, [title]),
  ])
}
