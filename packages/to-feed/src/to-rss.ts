import type { Publication } from '@offprint/core'
import { type FeedOptions, resolveOptions } from './options.js'
import { resolveFeed } from './record/resolve-feed.js'
import { writeRss } from './rss/write-rss.js'

/**
 * Renders a publication as RSS 2.0 (RSS Advisory Board's specification and profile).
 *
 * @param publication - What to render; it is not changed.
 * @param options - How much of each article, where the feed is served, and who hears messages.
 * @returns The whole feed as text, the same for the same input.
 * @throws OffprintError `feed/invalid-option`.
 */
export function toRss(publication: Publication, options: FeedOptions = {}): string {
  const settings = resolveOptions(options)
  return writeRss(resolveFeed(publication, settings), settings.report)
}
