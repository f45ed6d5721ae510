import type { Adapter } from '@offprint/core'
import { feedFiles } from './feed-files.js'
import type { FeedOptions } from './options.js'
import { measureMedia } from './record/measure-media.js'
import { resolveFeedOptions } from './settings.js'

/**
 * Makes the channel of all feeds; each article is rendered once and shared by them.
 *
 * @param options - As for the single functions, and what else to write; messages go to the context of each run.
 * @returns An adapter that yields `feed.xml`, `atom.xml` and `feed.json`, and beside them what the options ask for: pages
 *   and archives, feeds of tags, authors and sections, `feed.html`, `feed.css`, `feeds.opml`, `feed-headers.json`.
 * @throws OffprintError `feed/invalid-option`.
 */
export function feedAdapter(options: Omit<FeedOptions, 'report'> = {}): Adapter {
  const settings = resolveFeedOptions(options)
  return {
    name: 'feed',
    async *render(publication, { report, assets, signal }) {
      const { restricted } = settings
      const measured = assets === undefined ? publication : await measureMedia(publication, assets, restricted)
      signal?.throwIfAborted()
      for (const file of feedFiles(measured, { ...settings, report })) {
        yield file
        signal?.throwIfAborted()
      }
    },
  }
}
