import { type Article, decorative, type Media, phrasingText } from '@offprint/core'
import { absoluteUrl } from './absolute-url.js'
import type { Picture } from './item.js'
import { plainText } from './plain-text.js'

/**
 * The pictures of an article's hero, for media elements and `image`.
 *
 * A picture whose URL cannot be used is left out here in silence: rendering the hero has reported it.
 *
 * @param article - Any article.
 * @returns Its pictures in order; none where the hero has lost them.
 */
export function resolvePictures({ hero, url }: Pick<Article, 'hero' | 'url'>): readonly Picture[] {
  if (hero === undefined) return []
  const caption = hero.caption === undefined ? undefined : plainText(phrasingText(hero.caption))
  return hero.media.flatMap((media) => {
    const resolved = absoluteUrl(media.src, url)
    if (resolved === undefined) return []
    const { mediaType, width, height } = media
    const size = { width: positive(width), height: positive(height) }
    const words = { description: caption ?? altOf(media), credit: plainText(hero.credit?.text) }
    return [{ url: resolved, mediaType, ...size, ...words }]
  })
}

const positive = (count: number | undefined): number | undefined => (count === 0 ? undefined : count)

const altOf = ({ alt }: Media): string | undefined => (alt === decorative ? undefined : plainText(alt))
