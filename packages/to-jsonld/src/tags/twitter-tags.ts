import type { Element } from 'hast'
import type { ArticleFacts } from '../facts/resolve-article.js'
import { meta } from './meta.js'

/**
 * The card of X and of those who read its names.
 *
 * @param facts - Of the article.
 * @returns Elements.
 */
export function twitterTags({ share, images, title, description }: ArticleFacts): readonly Element[] {
  const image = share.image ?? images[0]
  return [
    ...meta('twitter:card', image === undefined ? 'summary' : 'summary_large_image'),
    ...meta('twitter:title', share.title ?? title),
    ...meta('twitter:description', share.description ?? description),
    ...meta('twitter:image', image?.url),
    ...meta('twitter:image:alt', image?.alt),
  ]
}
