import type { Report } from '@offprint/core'
import type { FeedHead } from '../record/feed.js'
import type { Item } from '../record/item.js'

/** A feed in one format that is written in pieces; one after the other they are the document. */
export interface FeedStream {
  /** Writes what stands before the items. */
  start(): string
  /** Writes the next item, and reports what it lacks. */
  item(item: Item): string
  /**
   * Writes what is known at the end only, and the end.
   *
   * @param updated - The newest change of the items, RFC 3339.
   */
  end(updated: string | undefined): string
}

/**
 * Begins a feed in one format.
 *
 * @param feed - All but the items, without `updated`.
 * @param report - Told of what the format asks for and nobody stated.
 */
export type OpenStream = (feed: FeedHead, report: Report) => FeedStream
