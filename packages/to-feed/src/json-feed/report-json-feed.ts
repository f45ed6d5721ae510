import type { Report } from '@offprint/core'
import { messages } from '../messages.js'
import type { FeedHead } from '../record/feed.js'
import type { Item } from '../record/item.js'

/**
 * Reports what JSON Feed asks for of a publication and nobody stated, and what it has no field for.
 *
 * @param feed - All but the items.
 * @param report - Hears it.
 */
export function reportJsonFeed({ selfUrls, rights }: FeedHead, report: Report): void {
  if (selfUrls.json === undefined) report(messages('missing-feed-url', { format: 'json' }, { path: 'feedUrls.json' }))
  if (rights !== undefined) report(messages('not-in-json-feed', { what: 'copyright and licence' }))
}

/**
 * Reports what JSON Feed has no field for in an article.
 *
 * @param item - The article's record.
 * @param report - Hears it.
 */
export function reportJsonItem({ id, contributors, rights, enclosures }: Item, report: Report): void {
  const left = [
    ...(contributors.length > 0 ? ['contributors'] : []),
    ...(rights === undefined ? [] : ['copyright and licence']),
    ...(enclosures.some(({ mediaType }) => mediaType === undefined) ? ['a file without a media type'] : []),
  ]
  for (const what of left) report(messages('not-in-json-feed', { what }, { article: id }))
}
