import type { Report } from '@offprint/core'
import { element, hexText, toXml } from '@offprint/xml'
import type { Element } from 'xast'
import { messages } from '../messages.js'
import type { Feed } from '../record/feed.js'
import { declareNamespaces } from '../xml/declare-namespaces.js'
import { formatRfc822 } from './format-rfc822.js'
import { licenseLink, rssItem } from './rss-item.js'

/**
 * Writes a feed as RSS 2.0, after the RSS Advisory Board's profile.
 *
 * @param feed - The publication's record.
 * @param report - Told of what RSS asks for and nobody stated.
 * @returns The XML document.
 */
export function writeRss(feed: Feed, report: Report): string {
  reportGaps(feed, report)
  const { title, link, language, updated, selfUrls } = feed
  const channel = element('channel', {}, [
    element('title', {}, [hexText(title)]),
    element('link', {}, [link]),
    element('description', {}, [hexText(feed.description ?? title)]),
    selfUrls.rss === undefined ? undefined : selfLink(selfUrls.rss),
    language === undefined ? undefined : element('language', {}, [language]),
    feed.rights === undefined ? undefined : element('copyright', {}, [hexText(feed.rights)]),
    licenseLink(feed.licenseUrl),
    feed.publisher === undefined ? undefined : element('dc:publisher', {}, [feed.publisher.name]),
    updated === undefined ? undefined : element('lastBuildDate', {}, [formatRfc822(updated)]),
    image(feed),
    ...feed.items.map(rssItem),
  ])
  return toXml(declareNamespaces(element('rss', { version: '2.0' }, [channel])), { indent: true })
}

const selfLink = (href: string): Element => element('atom:link', { rel: 'self', type: 'application/rss+xml', href })

/** RSS knows pictures of three kinds only (RSS 2.0, "image"). */
const showable = /\.(png|jpe?g|gif)$/i

function image({ logo, icon, title, link }: Feed): Element | undefined {
  const url = [logo, icon].find((candidate) => candidate !== undefined && showable.test(candidate))
  if (url === undefined) return undefined
  return element('image', {}, [
    element('url', {}, [url]),
    element('title', {}, [hexText(title)]),
    element('link', {}, [link]),
  ])
}

function reportGaps({ description, selfUrls, items }: Feed, report: Report): void {
  if (description === undefined) report(messages('missing-description', {}, { path: 'description' }))
  if (selfUrls.rss === undefined) report(messages('missing-feed-url', { format: 'rss' }, { path: 'feedUrls.rss' }))
  for (const { id, sound } of items) {
    const missing = [
      ...(sound?.bytes === undefined ? ['length'] : []),
      ...(sound?.mediaType === undefined ? ['type'] : []),
    ]
    if (sound !== undefined && missing.length > 0)
      report(messages('audio-without-length', { missing: missing.join(' and ') }, { article: id, path: 'audio.media' }))
  }
}
