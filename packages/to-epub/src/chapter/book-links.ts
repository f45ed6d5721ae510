import type { Article, Publication } from '@offprint/core'
import { createResolveUrl, type ResolveUrl } from '@offprint/html'
import type { FindPicture } from '../pictures/picture.js'

/**
 * The path of an article's document.
 *
 * @param index - Position in the publication, from 0.
 * @returns Relative to the package document.
 */
export function chapterPath(index: number): string {
  return `chapter-${String(index + 1).padStart(3, '0')}.xhtml`
}

/**
 * Makes the seam for the URLs of one article: pictures and other chapters inside the book, the rest on the web.
 *
 * @param publication - Whose articles are chapters.
 * @param article - Which one.
 * @param find - The book's pictures.
 * @returns A function for the renderer (EPUB 3.3, sections 3.3 and 4.2.4).
 */
export function createBookLinks(publication: Publication, article: Article, find: FindPicture): ResolveUrl {
  const paths = new Map(
    publication.articles.flatMap(({ url }, index) =>
      url === undefined ? [] : [[bare(url), chapterPath(index)] as const],
    ),
  )
  const absolute = createResolveUrl(article.url)
  return (url, use) => {
    if (url.startsWith('#')) return use === 'link' ? url : undefined
    if (use === 'image') return find(url, article.id)?.path
    const resolved = absolute(url, use === 'link' ? 'link' : 'file')
    if (resolved === undefined) return undefined
    const path = paths.get(bare(resolved))
    if (path === undefined || use !== 'link') return legal(resolved)
    return path + decodeHash(new URL(resolved).hash)
  }
}

const bare = (url: string): string => (URL.canParse(url) ? new URL(url).href.replace(/#.*$/, '') : url)

function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash)
  } catch {
    return ''
  }
}

/** Browsers let pass what RFC 3986 does not, and EPUBCheck reports (RSC-020). */
function legal(url: string): string {
  const { protocol, origin } = new URL(url)
  const head = protocol.startsWith('http') ? origin : protocol
  const tail = url.slice(head.length).replace(/%(?![0-9a-f]{2})/gi, '%25')
  return head + tail.replace(/[[\]{}|^`\\"<>\s]/g, (character) => encodeURIComponent(character))
}
