import type { OpenStream } from '../stream/feed-stream.js'
import { jsonHead } from './json-head.js'
import { jsonItem } from './json-item.js'
import { reportJsonFeed, reportJsonItem } from './report-json-feed.js'

/** JSON Feed in pieces; it says nothing that is known at the end only. */
export const streamJsonFeed: OpenStream = (feed, report) => {
  reportJsonFeed(feed, report)
  let hasItems = false
  return {
    // All that stands before the end of an empty list of items.
    start: () => JSON.stringify({ ...jsonHead(feed), items: [] }, undefined, 2).slice(0, -']\n}'.length),
    item: (item) => {
      reportJsonItem(item, report)
      const comma = hasItems ? ',' : ''
      hasItems = true
      return `${comma}\n${indent(JSON.stringify(jsonItem(item), undefined, 2))}`
    },
    end: () => `${hasItems ? '\n  ' : ''}]\n}\n`,
  }
}

/** A line end never stands inside a text of JSON, so that only the layout changes. */
const indent = (json: string): string => `    ${json.replaceAll('\n', '\n    ')}`
