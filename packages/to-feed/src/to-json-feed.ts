import type { Publication } from '@offprint/core'
import type { FormatOptions } from './options.js'
import { resolveFeed } from './record/resolve-feed.js'
import { resolveOptions } from './settings.js'
import { writeDocument } from './write-document.js'

/**
 * Renders a publication as JSON Feed 1.1.
 *
 * @param publication - What to render; it is not changed.
 * @param options - How much of each article, where the feed is served, and who hears messages.
 * @returns The whole feed as text, the same for the same input.
 * @throws OffprintError `feed/invalid-option` or `feed/invalid-extension`.
 */
export function toJsonFeed(publication: Publication, options: FormatOptions = {}): string {
  const settings = resolveOptions(options)
  return writeDocument(resolveFeed(publication, settings), 'json', settings)
}
