import type { Report } from '@offprint/core'
import { messages } from '../messages.js'
import type { FeedHead } from '../record/feed.js'
import type { Item } from '../record/item.js'

/**
 * Reports what Atom asks for of a publication and nobody stated.
 *
 * @param feed - All but the items.
 * @param report - Hears it.
 */
export function reportAtom({ selfUrls }: FeedHead, report: Report): void {
  if (selfUrls.atom === undefined) report(messages('missing-feed-url', { format: 'atom' }, { path: 'feedUrls.atom' }))
}

/**
 * Reports what Atom asks for of an article and nobody stated.
 *
 * @param item - The article's record.
 * @param feed - All but the items.
 * @param report - Hears it.
 */
export function reportAtomEntry({ id, authors }: Item, { publisher, title }: FeedHead, report: Report): void {
  if (authors.length > 0) return
  report(messages('unsigned', { author: publisher?.name ?? title }, { article: id, path: 'byline' }))
}
