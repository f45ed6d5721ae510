import {
  type FeedUrls,
  lastChanged,
  type Media,
  newest,
  type Publication,
  type Report,
  reportAs,
  toDateTime,
} from '@offprint/core'
import { legalText } from '@offprint/xml'
import { messages } from '../messages.js'
import type { FeedSettings } from '../options.js'
import { absoluteUrl } from './absolute-url.js'
import type { Feed } from './feed.js'
import { newestFirst } from './newest-first.js'
import { plainText } from './plain-text.js'
import { resolveItem } from './resolve-item.js'
import { resolveLink } from './resolve-link.js'
import { resolvePerson } from './resolve-person.js'
import { rightsText } from './rights-text.js'

/**
 * Makes the one record of a publication that all formats read; each article is rendered here, once.
 *
 * @param publication - Any publication; it is not changed.
 * @param settings - What to show of it.
 * @returns The feed, newest item first.
 */
export function resolveFeed(publication: Publication, settings: FeedSettings): Feed {
  const report = reportAs(settings.report, 'feed')
  const articles = newestFirst(publication.articles)
  const updated = newest(articles.map(lastChanged).filter((stamp) => stamp !== undefined))
  const { publisher, license, url } = publication
  const { link, homePage } = resolveLink(publication)
  if (url === undefined) report(messages('missing-site-url', { link }, { path: 'url' }))
  return {
    id: legalText(publication.id),
    title: legalText(publication.title),
    description: plainText(publication.description),
    link,
    homePage,
    selfUrls: legalUrls({ ...publication.feedUrls, ...settings.feedUrls }),
    language: publication.language === 'und' ? undefined : publication.language,
    updated: updated === undefined ? undefined : toDateTime(updated),
    publisher: publisher === undefined ? undefined : resolvePerson(publisher, url),
    logo: emblem('logo', publication, report),
    icon: emblem('icon', publication, report),
    rights: rightsText(publication.copyright, license),
    licenseUrl: license?.url === undefined ? undefined : absoluteUrl(license.url),
    items: articles.map((article) => resolveItem(article, { publication, settings, report })),
  }
}

const legalUrls = (urls: FeedUrls): FeedUrls =>
  Object.fromEntries(Object.entries(urls).map(([format, url]) => [format, absoluteUrl(url)]))

function emblem(what: 'logo' | 'icon', publication: Publication, report: Report): string | undefined {
  const media: Media | undefined = publication[what]
  if (media === undefined) return undefined
  const url = absoluteUrl(media.src, publication.url)
  if (url === undefined) report(messages('relative-url', { url: media.src, what }, { path: what }))
  return url
}
