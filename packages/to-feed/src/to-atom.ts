import type { Publication } from '@offprint/core'
import { writeAtom } from './atom/write-atom.js'
import { type FeedOptions, resolveOptions } from './options.js'
import { resolveFeed } from './record/resolve-feed.js'

/**
 * Renders a publication as Atom (RFC 4287).
 *
 * @param publication - What to render; it is not changed.
 * @param options - How much of each article, where the feed is served, and who hears messages.
 * @returns The whole feed as text, the same for the same input.
 * @throws OffprintError `feed/invalid-option`.
 */
export function toAtom(publication: Publication, options: FeedOptions = {}): string {
  const settings = resolveOptions(options)
  return writeAtom(resolveFeed(publication, settings), settings.report)
}
