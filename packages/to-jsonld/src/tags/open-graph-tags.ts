import type { Element } from 'hast'
import type { ImageFacts } from '../facts/image-facts.js'
import type { ArticleFacts } from '../facts/resolve-article.js'
import { authorsOf } from './authors-of.js'
import { localeOf } from './locale-of.js'
import { property } from './meta.js'

/**
 * Open Graph (ogp.me): what a shared link looks like.
 *
 * @param facts - Of the article.
 * @returns Elements.
 */
export function openGraphTags(facts: ArticleFacts): readonly Element[] {
  const { share, images, original, translations, siblings } = facts
  const pictures = share.image === undefined ? images : [share.image]
  const locale = localeOf(facts.language)
  const versions = [...(original === undefined ? [] : [original]), ...translations, ...siblings]
  const others = versions.map(({ language }) => localeOf(language)).filter((other) => other !== locale)
  return [
    ...property('og:type', 'article'),
    ...property('og:title', share.title ?? facts.title),
    ...property('og:description', share.description ?? facts.description),
    ...property('og:url', facts.url),
    ...property('og:site_name', facts.publicationTitle),
    ...property('og:locale', locale),
    ...[...new Set(others)].flatMap((other) => property('og:locale:alternate', other)),
    ...pictures.flatMap(imageTags),
    ...property('og:audio', facts.audio?.url),
    ...property('og:audio:type', facts.audio?.mediaType),
    ...articleTags(facts),
  ]
}

/** What belongs to a picture follows it (ogp.me, arrays). */
function imageTags({ url, width, height, mediaType, alt }: ImageFacts): readonly Element[] {
  return [
    ...property('og:image', url),
    ...property('og:image:type', mediaType),
    ...property('og:image:width', width),
    ...property('og:image:height', height),
    ...property('og:image:alt', alt),
  ]
}

function articleTags(facts: ArticleFacts): readonly Element[] {
  return [
    ...property('article:published_time', facts.published),
    ...property('article:modified_time', facts.modified),
    ...property('article:expiration_time', facts.expires),
    // The author is a profile: a name is in `author`.
    ...authorsOf(facts).flatMap(({ url }) => property('article:author', url)),
    ...property('article:section', facts.section[0]),
    ...facts.keywords.flatMap((keyword) => property('article:tag', keyword)),
    ...property('article:content_tier', facts.access),
  ]
}
