import { type HastProperties, h } from '@offprint/html'
import type { Element, ElementContent } from 'hast'
import { pictureFeatures } from '../support/attribute-features.js'
import { failingClients } from '../support/failing-clients.js'
import type { MailContext } from './mail-context.js'
import type { MailStyles } from './mail-styles.js'

const everybody = { word: true, others: true }
const use = {
  tagName: 'img',
  value: '',
  style: '',
  attributes: new Set<string>(),
  holdsTable: false,
  isNamed: false,
}

/**
 * Does every client show a picture of this format (rule 22)?
 *
 * @param src - Address; a format that it does not name is taken for a common one.
 */
export const isShownPicture = (src: string): boolean =>
  pictureFeatures(src).every((slug) => failingClients({ ...use, slug }, everybody).length === 0)

/** Wider pictures stand on lines of their own. */
const widestInline = 160

/**
 * A picture with the size that Word needs (rule 5), or a link to one whose format not every client shows.
 *
 * @param element - `img` of a page.
 * @param context - Of the mail.
 * @param styles - Of the mail.
 * @returns One node, or its text alternative as a link.
 */
export function picture(element: Element, context: MailContext, styles: MailStyles): ElementContent[] {
  const { src, alt, width, height } = element.properties
  const words = typeof alt === 'string' ? alt : ''
  if (typeof src !== 'string') return words === '' ? [] : [{ type: 'text', value: context.words(words) }]
  if (!isShownPicture(src)) {
    const href = context.href(src, context.kind)
    return [h('a', { href, style: styles.link }, [context.words(words === '' ? src : words)])]
  }
  const size = pictureSize(width, height, context.room)
  const isSmall = typeof size.width === 'number' && size.width <= widestInline
  return [
    h('img', {
      src,
      alt: context.plain(words),
      ...size,
      style: isSmall ? styles.inlinePicture : styles.picture,
    }),
  ]
}

/** Word takes a picture's own size for any other, so the size is always said. */
function pictureSize(width: unknown, height: unknown, room: number): HastProperties {
  if (typeof width !== 'number' || width < 1) return { width: room }
  const shown = Math.round(Math.min(width, room))
  const tall = typeof height === 'number' && height >= 1 ? Math.round((height * shown) / width) : 0
  return { width: shown, ...(tall < 1 ? {} : { height: Math.min(tall, 99_999) }) }
}
