import type { Report } from '@offprint/core'
import type { Feed } from '../record/feed.js'
import { writeWhole } from '../xml/open-feed.js'
import { openRss } from './open-rss.js'
import { reportRss, reportRssItem } from './report-rss.js'
import { rssItem } from './rss-item.js'

/**
 * Writes a feed as RSS 2.0, after the RSS Advisory Board's profile.
 *
 * @param feed - The publication's record.
 * @param report - Told of what RSS asks for and nobody stated.
 * @returns The XML document.
 */
export function writeRss(feed: Feed, report: Report): string {
  reportRss(feed, report)
  for (const item of feed.items) reportRssItem(item, report)
  return writeWhole(openRss(feed), feed.items, rssItem)
}
