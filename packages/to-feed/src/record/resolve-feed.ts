import { type FeedUrls, type Media, type Publication, type Report, reportAs } from '@offprint/core'
import { legalText } from '@offprint/xml'
import { feedExtras } from '../extensions/resolve-extras.js'
import { messages } from '../messages.js'
import { resolveChannel } from '../podcast/resolve-channel.js'
import type { FeedSettings } from '../settings.js'
import { absoluteUrl } from './absolute-url.js'
import type { Feed } from './feed.js'
import { feedId } from './feed-id.js'
import { newestFirst } from './newest-first.js'
import { plainText } from './plain-text.js'
import { resolveItem } from './resolve-item.js'
import { resolveLink } from './resolve-link.js'
import { resolvePerson } from './resolve-person.js'
import { rightsText } from './rights-text.js'
import { shownArticles } from './shown-articles.js'
import { withItems } from './with-items.js'

/**
 * Makes the one record of a publication that all formats read; each article is rendered here, once.
 *
 * @param publication - Any publication; it is not changed.
 * @param settings - What to show of it.
 * @returns The feed, newest item first.
 */
export function resolveFeed(publication: Publication, settings: FeedSettings): Feed {
  const report = reportAs(settings.report, 'feed')
  const articles = newestFirst(shownArticles(publication, settings.now, report))
  const shown = articles.slice(0, settings.limit.items)
  const left = articles.length - shown.length
  if (left > 0) report(messages('shortened-feed', { left, shown: shown.length, limit: 'limit.items' }))
  const items = shown.map((article) => resolveItem(article, { publication, settings, report }))
  return withItems(resolveShell(publication, settings, report), items)
}

/**
 * Makes the record of a publication without its items.
 *
 * @param publication - Any publication; of its articles only the first with an address matters, where it has no home page.
 * @param settings - What to show of it.
 * @param report - Told of what is missing.
 * @returns A feed without items.
 */
export function resolveShell(publication: Publication, settings: FeedSettings, report: Report): Feed {
  const { publisher, license, url, language, dir } = publication
  const { link, homePage } = resolveLink(publication)
  const selfUrls = legalUrls({ ...publication.feedUrls, ...settings.feedUrls })
  if (url === undefined) report(messages('missing-site-url', { link }, { path: 'url' }))
  const person = publisher === undefined ? undefined : resolvePerson(publisher, url)
  return {
    id: feedId(publication, { addresses: [selfUrls.atom, selfUrls.rss, selfUrls.json, homePage], report }),
    title: legalText(publication.title),
    description: plainText(publication.description),
    link,
    homePage,
    selfUrls,
    language: language === 'und' ? undefined : language,
    dir,
    updated: undefined,
    publisher: person === undefined || settings.emails === 'keep' ? person : { ...person, email: undefined },
    logo: emblem('logo', publication, report),
    icon: emblem('icon', publication, report),
    rights: rightsText(publication.copyright, license),
    licenseUrl: license?.url === undefined ? undefined : absoluteUrl(license.url),
    hubs: settings.hubs.flatMap((hub) => absoluteUrl(hub) ?? []),
    stylesheet: settings.stylesheet,
    history: settings.complete ? 'complete' : undefined,
    pageLinks: undefined,
    podcast: resolveChannel(publication, { ...settings, report }, selfUrls.rss),
    extras: feedExtras(settings.extensions, publication),
    namespaces: Object.fromEntries(settings.extensions.map(({ prefix, uri }) => [prefix, uri])),
    items: [],
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
