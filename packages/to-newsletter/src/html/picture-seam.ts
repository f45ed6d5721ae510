import type { Article, Report } from '@offprint/core'
import type { ResolveUrl } from '@offprint/html'
import { fallbackPictures } from '../content/fallback-pictures.js'
import { messages } from '../messages.js'
import { isShownPicture } from './mail-picture.js'

/**
 * Makes the seam that an article's addresses pass: pictures come in a format that every client shows, where there is one.
 *
 * @param article - Whose addresses.
 * @param resolve - Makes them absolute.
 * @param report - Takes what no client could show.
 */
export function createPictures(article: Article, resolve: ResolveUrl, report: Report): ResolveUrl {
  // Looked for when the first picture comes by: most articles have few, and many none.
  let fallbacks: ReadonlyMap<string, string> | undefined
  return (url, use) => {
    if (use !== 'image') return resolve(url, use)
    fallbacks ??= fallbackPictures(article, isShownPicture)
    const src = resolve(fallbacks.get(url) ?? url, use)
    if (src !== undefined && !isShownPicture(src)) report(messages('picture-format', { src }, { article: article.id }))
    return src
  }
}
