import type { Report } from '@offprint/core'
import { messages } from '../messages.js'
import type { FeedHead } from '../record/feed.js'
import type { Item } from '../record/item.js'

/**
 * Reports what RSS asks for of a publication and nobody stated.
 *
 * @param feed - All but the items.
 * @param report - Hears it.
 */
export function reportRss({ description, selfUrls }: FeedHead, report: Report): void {
  if (description === undefined) report(messages('missing-description', {}, { path: 'description' }))
  if (selfUrls.rss === undefined) report(messages('missing-feed-url', { format: 'rss' }, { path: 'feedUrls.rss' }))
}

/**
 * Reports what RSS asks for of an article and nobody stated.
 *
 * @param item - The article's record.
 * @param report - Hears it.
 */
export function reportRssItem({ id, enclosures: [sound] }: Item, report: Report): void {
  if (sound?.isOwn !== true) return
  const missing = [...(sound.bytes === undefined ? ['length'] : []), ...(sound.mediaType === undefined ? ['type'] : [])]
  if (missing.length > 0)
    report(messages('audio-without-length', { missing: missing.join(' and ') }, { article: id, path: 'audio.media' }))
}
