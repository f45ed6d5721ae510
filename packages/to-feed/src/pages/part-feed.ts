import type { Pages } from '../options.js'
import type { Feed, PageLink } from '../record/feed.js'
import type { Item } from '../record/item.js'
import { withItems } from '../record/with-items.js'
import { addressIn, byFormat, withPlace } from './with-place.js'

/** One document of a feed, in three formats. */
export interface FeedDocument {
  /** Path of its folder, with a final slash; empty at the top. */
  readonly folder: string
  readonly feed: Feed
  /** Is it the one to subscribe to? */
  readonly isMain: boolean
}

/** What {@link partFeed} needs beside the feed. */
export interface PartOptions {
  /** How to part it; whole when there is nothing. */
  readonly pages: Required<Pages> | undefined
  /** The feed at the top, whose address the others are derived from. */
  readonly base: Feed
  /** Folder of the feed. */
  readonly folder: string
}

/**
 * Parts a feed into documents (RFC 5005): paged (section 3), archived (section 4), or one for all.
 *
 * @param feed - The whole feed; it is not changed.
 * @param options - How, and where.
 * @returns The document to subscribe to, then the others.
 */
export function partFeed(feed: Feed, { pages, base, folder }: PartOptions): readonly FeedDocument[] {
  if (pages === undefined) return [{ folder, feed, isMain: true }]
  return pages.kind === 'paged'
    ? pagedDocuments(feed, { base, folder, size: pages.size })
    : archivedDocuments(feed, { base, folder, size: pages.size })
}

interface Plan {
  readonly base: Feed
  readonly folder: string
  readonly size: number
}

/** The first page is the feed; page 2 lies in `pages/2/`. */
function pagedDocuments(feed: Feed, { base, folder, size }: Plan): readonly FeedDocument[] {
  const parts = chunks(feed.items, size)
  const folderOf = (index: number): string => (index === 0 ? folder : `${folder}pages/${index + 1}/`)
  return (parts.length === 0 ? [[]] : parts).map((items, index, all) => {
    const targets: readonly (readonly [PageLink['rel'], number])[] = [
      ['first', 0],
      ['last', all.length - 1],
      ...(index > 0 ? [['previous', index - 1] as const] : []),
      ...(index < all.length - 1 ? [['next', index + 1] as const] : []),
    ]
    const links = linksTo(
      base,
      targets.map(([rel, at]) => [rel, folderOf(at)] as const),
    )
    const placed = withPlace(withItems(feed, items), base, folderOf(index), links)
    return { folder: folderOf(index), feed: placed, isMain: index === 0 }
  })
}

/**
 * Archives are full, hold the oldest articles first and lie in `archive/1/` and so on, so that news never moves what is
 * in them. There is no `next-archive`: the newest archive would get it later, and an archive must not change.
 */
function archivedDocuments(feed: Feed, { base, folder, size }: Plan): readonly FeedDocument[] {
  const oldestFirst = feed.items.toReversed()
  const full = chunks(oldestFirst, size).filter(({ length }) => length === size)
  // The newest articles are in the feed too, so that it is never nearly empty after an archive has been closed.
  const rest = feed.items.length - full.length * size
  const shown = feed.items.slice(0, Math.max(rest, Math.min(size, feed.items.length)))
  const folderOf = (index: number): string => `${folder}archive/${index + 1}/`
  const prev = (index: number): readonly (readonly [PageLink['rel'], string])[] =>
    index < 0 ? [] : [['prev-archive', folderOf(index)]]
  const main = withPlace(withItems(feed, shown), base, folder, linksTo(base, prev(full.length - 1)))
  const archives = full.map((items, index): FeedDocument => {
    const links = linksTo(base, [['current', folder], ...prev(index - 1)])
    const archive: Feed = { ...withItems(feed, items.toReversed()), hubs: [], history: 'archive' }
    return { folder: folderOf(index), feed: withPlace(archive, base, folderOf(index), links), isMain: false }
  })
  return [{ folder, feed: main, isMain: true }, ...archives]
}

function linksTo(base: Feed, targets: readonly (readonly [rel: PageLink['rel'], folder: string])[]) {
  return byFormat((format) =>
    targets.flatMap(([rel, folder]): PageLink[] => {
      const href = addressIn(base, folder, format)
      return href === undefined ? [] : [{ rel, href }]
    }),
  )
}

function chunks(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}
