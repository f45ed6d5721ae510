import type { FigureContent } from '@offprint/core'
import { parseHtml, toPhrasing } from '@offprint/html-body'
import { type Attachment, toMedia } from '../export/attachment.js'
import type { WxrItem } from '../export/item.js'
import type { Journal } from '../report/journal.js'

/**
 * Reads the featured image: its number stands in the post's metadata, everything else in the media library.
 *
 * @param item - Of the export.
 * @param attachments - The media library, by id.
 * @param journal - Told when the library lacks it, and when nobody wrote a text alternative.
 * @returns The picture with its caption, or `undefined` when there is none.
 */
export function readHero(
  item: WxrItem,
  attachments: ReadonlyMap<string, Attachment>,
  journal: Journal,
): FigureContent | undefined {
  const id = item.meta.get('_thumbnail_id') ?? ''
  if (id === '' || id === '0' || id === '-1') return undefined
  const attachment = attachments.get(id)
  if (attachment === undefined || attachment.url === '') {
    journal.report('missing-attachment', { id, use: 'the featured image' }, 'hero')
    return undefined
  }
  if (attachment.alt === '') journal.report('hero-without-alt', { src: attachment.url }, 'hero.media.0.alt')
  const caption = toPhrasing(parseHtml(attachment.caption, { fragment: true }).children)
  return { media: [toMedia(attachment)], ...(caption.length === 0 ? {} : { caption }) }
}
