import type { Adapter } from '@offprint/core'
import { writeAtom } from './atom/write-atom.js'
import { writeJsonFeed } from './json-feed/write-json-feed.js'
import { type FeedOptions, resolveOptions } from './options.js'
import { measureAudio } from './record/measure-audio.js'
import { resolveFeed } from './record/resolve-feed.js'
import { writeRss } from './rss/write-rss.js'

/**
 * Makes the channel of all three feeds; each article is rendered once and shared by them.
 *
 * @param options - As for the single functions; messages go to the context of each run.
 * @returns An adapter that yields `feed.xml`, `atom.xml` and `feed.json`.
 * @throws OffprintError `feed/invalid-option`.
 */
export function feedAdapter(options: Omit<FeedOptions, 'report'> = {}): Adapter {
  const settings = resolveOptions(options)
  return {
    name: 'feed',
    async *render(publication, { report, assets, signal }) {
      const measured = assets === undefined ? publication : await measureAudio(publication, assets)
      signal?.throwIfAborted()
      const feed = resolveFeed(measured, { ...settings, report })
      yield { path: 'feed.xml', mediaType: 'application/rss+xml', content: writeRss(feed, report) }
      yield { path: 'atom.xml', mediaType: 'application/atom+xml', content: writeAtom(feed, report) }
      yield { path: 'feed.json', mediaType: 'application/feed+json', content: writeJsonFeed(feed, report) }
    },
  }
}
