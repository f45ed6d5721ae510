import type { Report } from '@offprint/core'
import type { Feed } from '../record/feed.js'
import { jsonHead } from './json-head.js'
import { jsonItem } from './json-item.js'
import { reportJsonFeed, reportJsonItem } from './report-json-feed.js'

/**
 * Writes a feed as JSON Feed 1.1.
 *
 * @param feed - The publication's record.
 * @param report - Told of what JSON Feed asks for or has no field for.
 * @returns The JSON text.
 */
export function writeJsonFeed(feed: Feed, report: Report): string {
  reportJsonFeed(feed, report)
  for (const item of feed.items) reportJsonItem(item, report)
  return `${JSON.stringify({ ...jsonHead(feed), items: feed.items.map(jsonItem) }, undefined, 2)}\n`
}
