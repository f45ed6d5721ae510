import { createResolveUrl, type ResolveUrl } from '@offprint/html'

/**
 * Makes the seam that every URL of an article's text passes: feeds are read far from the page, so nothing relative may
 * be left, fragments included (RSS profile; the W3C's validator calls them `ContainsRelRef`).
 *
 * @param permalink - Absolute URL of the article.
 * @returns A function to absolute URLs; without a permalink fragments stay, for `unlinkFragment` to take away.
 */
export function createFeedUrls(permalink: string | undefined): ResolveUrl {
  const resolve = createResolveUrl(permalink)
  return (url, use) =>
    url.startsWith('#') && permalink !== undefined && use === 'link' ? new URL(url, permalink).href : resolve(url, use)
}
