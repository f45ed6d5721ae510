import type { Article } from '@offprint/core'
import { createResolveUrl, type ResolveUrl } from '@offprint/html'
import type { FindPicture } from '../pictures/picture.js'
import { chapterPrefix } from './chapter-path.js'
import { legalUrl } from './legal-url.js'
import { ownId } from './own-id.js'

/** The path of the chapter that an article's URL belongs to, if it is one of the book's. */
export type FindChapter = (url: string) => string | undefined

/**
 * Makes the seam for the URLs of one article: pictures and other chapters inside the book, the rest on the web.
 *
 * @param article - Which one.
 * @param findChapter - By URL, without its fragment.
 * @param findPicture - By `src`.
 * @returns A function for the renderer (EPUB 3.3, sections 3.3 and 4.2.4).
 */
export function createBookLinks(article: Article, findChapter: FindChapter, findPicture: FindPicture): ResolveUrl {
  const absolute = createResolveUrl(article.url)
  return (url, use) => {
    if (url.startsWith('#')) return use === 'link' ? url : undefined
    if (use === 'image') return findPicture(url)?.path
    const resolved = absolute(url, use === 'link' ? 'link' : 'file')
    if (resolved === undefined) return undefined
    // What `createResolveUrl` gives is normalised already.
    const path = use === 'link' ? findChapter(resolved.replace(/#.*$/s, '')) : undefined
    return path === undefined ? legalUrl(resolved) : path + fragmentOf(resolved, path)
  }
}

/**
 * A URL as chapters are looked up by.
 *
 * @param url - Absolute.
 * @returns The same, normalised, without fragment.
 */
export function bareUrl(url: string): string {
  return URL.canParse(url) ? new URL(url).href.replace(/#.*$/, '') : url
}

function fragmentOf(url: string, path: string): string {
  const fragment = decode(new URL(url).hash.slice(1))
  return fragment === '' ? '' : `#${chapterPrefix(path)}${ownId(fragment)}`
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
