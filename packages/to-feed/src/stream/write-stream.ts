import { type Article, type Publication, reportAs } from '@offprint/core'
import { refuse } from '../options/refuse.js'
import type { FormatOptions } from '../options.js'
import { resolveShell } from '../record/resolve-feed.js'
import { resolveItem } from '../record/resolve-item.js'
import { shownArticles } from '../record/shown-articles.js'
import { newerOf } from '../record/with-items.js'
import { type FeedSettings, resolveOptions } from '../settings.js'
import type { OpenStream } from './feed-stream.js'

/** A publication without its articles, which come one by one. */
export type PublicationHead = Omit<Publication, 'articles'>

/** Articles in the order in which they are to stand in the feed: the newest first, as readers expect. */
export type ArticleStream = AsyncIterable<Article> | Iterable<Article>

/** Options of the functions that write a feed as a stream: whoever makes the articles says when they end. */
export type StreamOptions = Omit<FormatOptions, 'limit'>

/** What {@link writeStream} writes, and how. */
export interface StreamParts {
  readonly publication: PublicationHead
  readonly settings: FeedSettings
  readonly open: OpenStream
}

/**
 * Completes the options of a stream, at the door.
 *
 * @param options - As the caller gave them.
 * @returns Settings without gaps.
 * @throws OffprintError `feed/invalid-option`.
 */
export function resolveStreamOptions(options: StreamOptions): FeedSettings {
  if ('limit' in options) refuse('limit', options.limit, 'no limit: a stream ends where its articles do')
  return resolveOptions(options)
}

/**
 * Writes a feed while its articles come in, and holds one of them at a time.
 *
 * @param articles - In the order of the feed.
 * @param parts - The publication, settings and format.
 * @yields The beginning with the first item, then an item each, then the end.
 */
export async function* writeStream(
  articles: ArticleStream,
  parts: StreamParts,
): AsyncGenerator<string, void, undefined> {
  const { settings, open } = parts
  const report = reportAs(settings.report, 'feed')
  // A publication without a home page takes the first article's, so nothing can be written before that is there.
  const begin = (shown: readonly Article[]) =>
    open(resolveShell({ ...parts.publication, articles: shown }, settings, report), settings.report)
  const publication: Publication = { ...parts.publication, articles: [] }
  let stream: ReturnType<OpenStream> | undefined
  let updated: string | undefined
  for await (const article of articles) {
    const shown = shownArticles({ articles: [article] }, settings.now, report)
    if (shown.length === 0) continue
    const start = stream === undefined
    stream ??= begin(shown)
    const item = resolveItem(article, { publication, settings, report })
    updated = newerOf(updated, item.changed ?? item.published)
    yield (start ? stream.start() : '') + stream.item(item)
  }
  const started = stream ?? begin([])
  yield (stream === undefined ? started.start() : '') + started.end(updated)
}
