import type { Element, RootContent } from 'hast'
import type { Attachment } from '../export/attachment.js'
import { element } from '../html/elements.js'
import type { ContentContext } from './content-context.js'

/**
 * Makes a gallery of pictures of the media library.
 *
 * @param ids - Numbers of the pictures, in order.
 * @param context - Of the item; told of pictures that the export does not hold.
 * @returns hast as the block editor writes a gallery; nothing when there is no picture.
 */
export function galleryFigure(ids: readonly string[], context: ContentContext): readonly RootContent[] {
  const figures = ids.flatMap((id) => {
    const attachment = context.attachments.get(id)
    if (attachment !== undefined && attachment.url !== '') return [pictureFigure(attachment, context)]
    context.journal.report('missing-attachment', { id, use: 'a gallery' })
    return []
  })
  return figures.length === 0 ? [] : [element('figure', figures, { className: ['wp-block-gallery'] })]
}

function pictureFigure(attachment: Attachment, context: ContentContext): Element {
  const caption = context.parse(attachment.caption) as Element['children']
  return element('figure', [
    picture(attachment),
    ...(caption.length === 0 ? [] : [element('figcaption', [...caption])]),
  ])
}

/**
 * Makes the element of a picture.
 *
 * @param attachment - Of the media library.
 * @returns hast; without an `alt` when nobody wrote one.
 */
export function picture({ url, alt, width, height }: Attachment): Element {
  return element('img', [], {
    src: url,
    ...(alt === '' ? {} : { alt }),
    ...(width > 0 && height > 0 ? { width, height } : {}),
  })
}
