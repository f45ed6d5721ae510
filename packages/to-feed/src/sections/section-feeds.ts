import { mintId, type Publication } from '@offprint/core'
import { withPlace } from '../pages/with-place.js'
import type { Feed } from '../record/feed.js'
import { withItems } from '../record/with-items.js'
import { type Group, type Grouping, groupArticles } from './group-articles.js'

/** The feed of one group of articles. */
export interface SectionFeed {
  /** Folder of its files, such as `tags/rope/`. */
  readonly folder: string
  readonly by: Grouping
  /** What its articles share. */
  readonly label: string
  readonly feed: Feed
}

/**
 * The feeds of single tags, authors and sections; each has an id, title and address of its own.
 *
 * @param publication - Any publication.
 * @param main - The feed of all its articles; it is not changed.
 * @param groupings - What to group by.
 * @returns Feeds in the order of their paths, none empty.
 */
export function sectionFeeds(
  publication: Publication,
  main: Feed,
  groupings: readonly Grouping[],
): readonly SectionFeed[] {
  return groupings.flatMap((by) =>
    groupArticles(publication, by).flatMap((group): SectionFeed[] => {
      const feed = feedOf(main, group)
      return feed === undefined ? [] : [{ folder: group.folder, by, label: group.label, feed }]
    }),
  )
}

function feedOf(main: Feed, { folder, label, url, articles }: Group): Feed | undefined {
  const items = main.items.filter((item) => articles.has(item.id))
  if (items.length === 0) return undefined
  const homePage = url ?? main.homePage
  const feed: Feed = {
    ...withItems(main, items),
    id: mintId(`feed:${main.id}:${folder}`),
    title: `${main.title}: ${label}`,
    link: url ?? main.link,
    homePage,
    podcast: undefined,
  }
  return withPlace(feed, main, folder)
}
