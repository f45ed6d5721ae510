import { streamJsonFeed } from './json-feed/stream-json-feed.js'
import {
  type ArticleStream,
  type PublicationHead,
  resolveStreamOptions,
  type StreamOptions,
  writeStream,
} from './stream/write-stream.js'

/**
 * Renders a publication as JSON Feed 1.1 while its articles come in, for feeds that are too long to hold.
 *
 * Each item is what the whole feed has of it, byte for byte.
 *
 * @param publication - All but the articles; where it has some, they are not looked at.
 * @param articles - In the order in which they are to stand, newest first: nothing is sorted here. One is held at a time.
 * @param options - As for the whole feed, without `limit`: whoever makes the articles ends them.
 * @returns The feed in pieces, the first of them after the first article.
 * @throws OffprintError `feed/invalid-option` at once; `feed/invalid-extension` while it is read.
 */
export function toJsonFeedStream(
  publication: PublicationHead,
  articles: ArticleStream,
  options: StreamOptions = {},
): AsyncGenerator<string, void, undefined> {
  return writeStream(articles, { publication, settings: resolveStreamOptions(options), open: streamJsonFeed })
}
