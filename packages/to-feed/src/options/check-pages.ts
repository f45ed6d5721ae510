import type { FeedOptions, Pages } from '../options.js'
import { refuse, refuseNoCount, refuseOther, refuseUnknown } from './refuse.js'

/**
 * Checks how feeds are to be parted; paged, archived and complete feeds are never mixed (RFC 5005, section 1).
 *
 * @param pages - As the caller gave them.
 * @param options - What stands beside them.
 * @throws OffprintError `feed/invalid-option`.
 */
export function checkPages(pages: Pages, { limit, complete }: Pick<FeedOptions, 'limit' | 'complete'>): void {
  refuseUnknown(pages, ['kind', 'size'], 'pages')
  refuseOther('pages.kind', pages.kind ?? '', ['paged', 'archived'])
  refuseNoCount('pages.size', pages.size)
  if (limit !== undefined) refuse('limit', limit, 'none beside `pages`, which say how much a document holds')
  if (complete === true) refuse('complete', complete, 'none beside `pages` (RFC 5005, section 1)')
}
