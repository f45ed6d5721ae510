import type { FeedHead } from '../record/feed.js'
import { type JsonFields, jsonAuthor } from './json-item.js'

/**
 * What a feed says before its items (JSON Feed 1.1, "Top-level").
 *
 * @param feed - All but the items.
 * @returns Its fields in a fixed order.
 */
export function jsonHead(feed: FeedHead): JsonFields {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.homePage,
    feed_url: feed.selfUrls.json,
    next_url: feed.pageLinks?.json.find(({ rel }) => rel === 'next' || rel === 'prev-archive')?.href,
    description: feed.description,
    icon: feed.icon,
    authors: feed.publisher === undefined ? undefined : [jsonAuthor(feed.publisher)],
    language: feed.language,
    hubs: feed.hubs.length === 0 ? undefined : feed.hubs.map((url) => ({ type: 'WebSub', url })),
    ...feed.extras.json,
  }
}
