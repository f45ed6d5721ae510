import type { Report } from '@offprint/core'
import { messages } from '../messages.js'
import type { Feed } from '../record/feed.js'
import { jsonAuthor, jsonItem } from './json-item.js'

/**
 * Writes a feed as JSON Feed 1.1.
 *
 * @param feed - The publication's record.
 * @param report - Told of what JSON Feed asks for or has no field for.
 * @returns The JSON text.
 */
export function writeJsonFeed(feed: Feed, report: Report): string {
  reportGaps(feed, report)
  const fields = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.homePage,
    feed_url: feed.selfUrls.json,
    description: feed.description,
    icon: feed.icon,
    authors: feed.publisher === undefined ? undefined : [jsonAuthor(feed.publisher)],
    language: feed.language,
    items: feed.items.map(jsonItem),
  }
  return `${JSON.stringify(fields, undefined, 2)}\n`
}

function reportGaps({ selfUrls, rights, items }: Feed, report: Report): void {
  if (selfUrls.json === undefined) report(messages('missing-feed-url', { format: 'json' }, { path: 'feedUrls.json' }))
  if (rights !== undefined) report(messages('not-in-json-feed', { what: 'copyright and licence' }))
  for (const { id, contributors, rights, sound } of items) {
    const left = [
      ...(contributors.length > 0 ? ['contributors'] : []),
      ...(rights === undefined ? [] : ['copyright and licence']),
      ...(sound !== undefined && sound.mediaType === undefined ? ['audio without a media type'] : []),
    ]
    for (const what of left) report(messages('not-in-json-feed', { what }, { article: id }))
  }
}
