import type { Publication } from '@offprint/core'
import { legalText } from '@offprint/xml'
import { absoluteUrl } from './absolute-url.js'
import type { Feed } from './feed.js'

/**
 * Finds what a feed belongs to, for RSS, which must have a link (RSS 2.0, "Required channel elements").
 *
 * A publication that states no home page has the site of its first article that has an address, since that is where
 * it is published; one without any address has its id, whose scheme (`urn:`, `tag:`) is a registered one, as RSS wants.
 *
 * @param publication - Any publication.
 * @returns The link, and the home page where the link is one.
 */
export function resolveLink(publication: Publication): Pick<Feed, 'link' | 'homePage'> {
  const homePage = [publication.url, ...publication.articles.map(originOf)]
    .map((url) => (url === undefined ? undefined : absoluteUrl(url)))
    .find((url) => url !== undefined)
  return { link: homePage ?? absoluteUrl(publication.id) ?? legalText(publication.id), homePage }
}

const originOf = ({ url }: { readonly url?: string }): string | undefined =>
  url === undefined || !URL.canParse(url) ? undefined : `${new URL(url).origin}/`
