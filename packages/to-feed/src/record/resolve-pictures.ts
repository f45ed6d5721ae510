import { type Article, decorative, type Media, phrasingText } from '@offprint/core'
import { absoluteUrl } from './absolute-url.js'
import type { Picture, Thumbnail } from './item.js'
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

/**
 * The smallest form of the hero's first picture, to stand for the article in a list.
 *
 * @param article - Any article.
 * @returns The narrowest variant whose width is known, or the picture itself; nothing where there is none.
 */
export function resolveThumbnail({ hero, url }: Pick<Article, 'hero' | 'url'>): Thumbnail | undefined {
  const [media] = hero?.media ?? []
  if (media === undefined) return undefined
  const sized = [media, ...(media.variants ?? [])].filter(({ width }) => positive(width) !== undefined)
  const [smallest = media] = sized.toSorted((one, other) => (one.width ?? 0) - (other.width ?? 0))
  const resolved = absoluteUrl(smallest.src, url)
  if (resolved === undefined) return undefined
  return { url: resolved, width: positive(smallest.width), height: positive(smallest.height) }
}

const positive = (count: number | undefined): number | undefined => (count === 0 ? undefined : count)

const altOf = ({ alt }: Media): string | undefined => (alt === decorative ? undefined : plainText(alt))
