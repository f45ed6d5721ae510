import { absoluteUrl } from '../record/absolute-url.js'
import type { Feed, Format, PageLinks } from '../record/feed.js'

/** Names of the files of a feed, by format. */
export const fileNames: Readonly<Record<Format, string>> = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' }

/** All formats, in the order in which they are written. */
export const formats: readonly Format[] = ['rss', 'atom', 'json']

/**
 * Where a document of a feed is served, beside the main one.
 *
 * @param base - The feed at the top, with what is known of where it is served.
 * @param folder - Path of the document's folder from there, with a final slash.
 * @param format - Of the document.
 * @returns Absolute URL; nothing where the address of the feed at the top is not known.
 */
export function addressIn(base: Pick<Feed, 'selfUrls'>, folder: string, format: Format): string | undefined {
  const top = base.selfUrls[format]
  if (top === undefined || folder === '') return top
  const path = folder.split('/').map(encodeURIComponent).join('/')
  return absoluteUrl(new URL(`${path}${fileNames[format]}`, top).href)
}

/**
 * Calls a function for each format.
 *
 * @param make - Makes a value of a format.
 * @returns The values by format.
 */
export const byFormat = <Value>(make: (format: Format) => Value): Record<Format, Value> => ({
  rss: make('rss'),
  atom: make('atom'),
  json: make('json'),
})

/**
 * A document of a feed that knows where it is served and which others there are.
 *
 * @param feed - The feed; it is not changed.
 * @param base - The feed at the top.
 * @param folder - Path of the document's folder.
 * @param pageLinks - To the others; none for a feed of one document.
 * @returns A new feed.
 */
export function withPlace(feed: Feed, base: Feed, folder: string, pageLinks?: PageLinks): Feed {
  const selfUrls = byFormat((format) => addressIn(base, folder, format))
  const known = Object.entries(selfUrls).filter((entry) => entry[1] !== undefined)
  return { ...feed, selfUrls: Object.fromEntries(known), pageLinks }
}
