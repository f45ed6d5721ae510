import type { Report } from '@offprint/core'
import { messages } from '../messages.js'
import type { Limit } from '../options.js'
import type { Feed } from '../record/feed.js'
import { withItems } from '../record/with-items.js'

/**
 * The newest items of a feed, as many as the caller allows.
 *
 * @param feed - The publication's record; it is not changed.
 * @param limit - How many.
 * @param report - Told of how many are left out.
 * @returns The feed, or one with fewer items.
 */
export function limitItems(feed: Feed, { items }: Limit, report: Report): Feed {
  const left = feed.items.length - (items ?? feed.items.length)
  if (items === undefined || left <= 0) return feed
  report(messages('shortened-feed', { left, shown: items, limit: 'limit.items' }))
  return withItems(feed, feed.items.slice(0, items))
}
