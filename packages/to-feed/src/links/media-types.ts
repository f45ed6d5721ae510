import type { Format } from '../record/feed.js'

/** Media types by format (RSS Advisory Board; RFC 4287, section 7; JSON Feed 1.1, "MIME type"). */
export const mediaTypes: Readonly<Record<Format, string>> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
}
