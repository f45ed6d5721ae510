import type { Report } from '@offprint/core'
import { messages } from '../messages.js'
import type { Feed } from '../record/feed.js'
import type { SectionFeed } from '../sections/section-feeds.js'
import type { OpmlFeed, OpmlFolder, OpmlList } from './to-opml.js'

const folderTitles = { tag: 'Tags', author: 'Authors', section: 'Sections' } as const

/**
 * Lists the feeds of a publication for OPML: the one of all articles, then those of tags, authors and sections.
 *
 * @param main - The feed of all articles.
 * @param sections - The others.
 * @param report - Told when there is nothing to list, since nobody said where the feeds are served.
 * @returns The list, or nothing.
 */
export function listFeeds(main: Feed, sections: readonly SectionFeed[], report: Report): OpmlList | undefined {
  const first = entryOf(main)
  if (first === undefined) {
    report(messages('missing-opml', {}, { path: 'feedUrls' }))
    return undefined
  }
  const folders = [...new Set(sections.map(({ by }) => by))].map((by): OpmlFolder => {
    const feeds = sections.filter((section) => section.by === by).flatMap(({ feed }) => entryOf(feed) ?? [])
    return { title: folderTitles[by], feeds }
  })
  const { title, updated, publisher } = main
  return {
    title,
    ...(updated === undefined ? {} : { modified: updated }),
    ...(publisher === undefined ? {} : { owner: { name: publisher.name } }),
    feeds: [first, ...folders],
  }
}

function entryOf({ title, selfUrls, homePage, description, language }: Feed): OpmlFeed | undefined {
  const xmlUrl = selfUrls.rss ?? selfUrls.atom
  if (xmlUrl === undefined) return undefined
  return {
    title,
    xmlUrl,
    ...(homePage === undefined ? {} : { htmlUrl: homePage }),
    ...(description === undefined ? {} : { description }),
    ...(language === undefined ? {} : { language }),
  }
}
