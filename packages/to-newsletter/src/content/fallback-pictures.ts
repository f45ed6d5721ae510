import type { Article } from '@offprint/core'
import { articleMedia } from './article-media.js'

/**
 * Sizes or formats of the same picture that every client shows, for pictures whose own format it does not (rule 22).
 *
 * @param article - Any article.
 * @param isShown - Does every client show what lies at this address?
 * @returns By the address that stands in the model.
 */
export function fallbackPictures(article: Article, isShown: (src: string) => boolean): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { src, variants = [] } of articleMedia(article, article.body)) {
    if (variants.length === 0 || isShown(src)) continue
    const widest = variants
      .filter((variant) => isShown(variant.src))
      .sort((one, other) => (other.width ?? 0) - (one.width ?? 0))[0]
    if (widest !== undefined) found.set(src, widest.src)
  }
  return found
}
