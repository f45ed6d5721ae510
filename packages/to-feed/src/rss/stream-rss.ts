import type { OpenStream } from '../stream/feed-stream.js'
import { lastBuildDate, openRss } from './open-rss.js'
import { reportRss, reportRssItem } from './report-rss.js'
import { rssItem } from './rss-item.js'

/** RSS 2.0 in pieces; `lastBuildDate` comes last, since the order in a channel is free. */
export const streamRss: OpenStream = (feed, report) => {
  reportRss(feed, report)
  const document = openRss(feed)
  return {
    start: () => document.start('all'),
    item: (item) => {
      reportRssItem(item, report)
      return document.write(rssItem(item))
    },
    end: (updated) => (updated === undefined ? '' : document.write(lastBuildDate(updated))) + document.end(),
  }
}
