import type { Publication } from '@offprint/core'
import { writeJsonFeed } from './json-feed/write-json-feed.js'
import { type FeedOptions, resolveOptions } from './options.js'
import { resolveFeed } from './record/resolve-feed.js'

/**
 * Renders a publication as JSON Feed 1.1.
 *
 * @param publication - What to render; it is not changed.
 * @param options - How much of each article, where the feed is served, and who hears messages.
 * @returns The whole feed as text, the same for the same input.
 * @throws OffprintError `feed/invalid-option`.
 */
export function toJsonFeed(publication: Publication, options: FeedOptions = {}): string {
  const settings = resolveOptions(options)
  return writeJsonFeed(resolveFeed(publication, settings), settings.report)
}
