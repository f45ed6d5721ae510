import { streamRss } from './rss/stream-rss.js'
import {
  type ArticleStream,
  type PublicationHead,
  resolveStreamOptions,
  type StreamOptions,
  writeStream,
} from './stream/write-stream.js'

/**
 * Renders a publication as RSS 2.0 while its articles come in, for feeds that are too long to hold.
 *
 * Each item is what the whole feed has of it, byte for byte. `lastBuildDate`, which is known at the end only, stands there.
 *
 * @param publication - All but the articles; where it has some, they are not looked at.
 * @param articles - In the order in which they are to stand, newest first: nothing is sorted here. One is held at a time.
 * @param options - As for the whole feed, without `limit`: whoever makes the articles ends them.
 * @returns The feed in pieces, the first of them after the first article.
 * @throws OffprintError `feed/invalid-option` at once; `feed/invalid-extension` while it is read.
 */
export function toRssStream(
  publication: PublicationHead,
  articles: ArticleStream,
  options: StreamOptions = {},
): AsyncGenerator<string, void, undefined> {
  return writeStream(articles, { publication, settings: resolveStreamOptions(options), open: streamRss })
}
