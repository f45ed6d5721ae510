import type { Feed } from './feed.js'
import type { Item } from './item.js'

/**
 * The same feed with other items; its date is the newest change of those (RSS 2.0, `lastBuildDate`; RFC 4287, 4.1.1).
 *
 * @param feed - Any feed; it is not changed.
 * @param items - What it is to show, newest first.
 * @returns A new feed.
 */
export function withItems(feed: Feed, items: readonly Item[]): Feed {
  return { ...feed, items, updated: newestOf(items) }
}

/** The newest of the dates that items state, as it was written; of equal moments the first. */
const newestOf = (items: readonly Item[]): string | undefined =>
  items.reduce<string | undefined>((best, { published, changed }) => newerOf(best, changed ?? published), undefined)

/**
 * The newer of two dates.
 *
 * @param best - RFC 3339, or nothing.
 * @param date - RFC 3339, or nothing.
 * @returns As it was written; `best` where both are the same moment.
 */
export function newerOf(best: string | undefined, date: string | undefined): string | undefined {
  if (best === undefined || date === undefined) return best ?? date
  return Date.parse(date) > Date.parse(best) ? date : best
}
