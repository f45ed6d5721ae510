import type { Publication } from '@offprint/core'
import { feedPage } from './looks/feed-page.js'
import type { FormatOptions } from './options.js'
import { resolveFeed } from './record/resolve-feed.js'
import { resolveOptions } from './settings.js'

/**
 * Renders a page for people beside the feeds of a publication: what a feed is, how to subscribe, and what is in it.
 *
 * @param publication - What to render; it is not changed.
 * @param options - As for the feeds; a feed whose address is not known is taken to lie in the page's own folder.
 * @returns A whole HTML document without scripts that asks nothing of other places.
 * @throws OffprintError `feed/invalid-option`.
 */
export function toFeedPage(publication: Publication, options: FormatOptions = {}): string {
  return feedPage(resolveFeed(publication, resolveOptions(options)))
}
