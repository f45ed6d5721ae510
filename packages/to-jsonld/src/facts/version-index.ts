import type { Article, Publication } from '@offprint/core'
import { pageUrl } from '../identity/page-url.js'
import type { HttpUrl } from '../types/values.js'

/** Who says of which URL that it is another version, read once for a whole publication. */
export interface VersionIndex {
  /** The article that stands there. */
  readonly at: ReadonlyMap<HttpUrl, Article>
  /** Articles that call what stands there their original. */
  readonly translationsOf: ReadonlyMap<HttpUrl, readonly Article[]>
  /** Articles that call what stands there their translation. */
  readonly originalsOf: ReadonlyMap<HttpUrl, readonly Article[]>
}

/**
 * Reads the versions that the articles of a publication state of each other.
 *
 * @param publication - Any publication.
 * @returns The index, by URL without fragment.
 */
export function createVersionIndex({ articles }: Publication): VersionIndex {
  const at = new Map<HttpUrl, Article>()
  const translationsOf = new Map<HttpUrl, readonly Article[]>()
  const originalsOf = new Map<HttpUrl, readonly Article[]>()
  for (const article of articles) {
    const url = pageUrl(article.url)
    if (url !== undefined && !at.has(url)) at.set(url, article)
    push(translationsOf, article.translationOf?.url, article)
    for (const translation of article.translations ?? []) push(originalsOf, translation.url, article)
  }
  return { at, translationsOf, originalsOf }
}

function push(map: Map<HttpUrl, readonly Article[]>, stated: string | undefined, article: Article): void {
  const url = pageUrl(stated)
  if (url !== undefined) map.set(url, [...(map.get(url) ?? []), article])
}
