import { element, hexText, type OpenXml } from '@offprint/xml'
import type { Element } from 'xast'
import { channelElements } from '../podcast/podcast-elements.js'
import type { FeedHead } from '../record/feed.js'
import { historyElement, linkElements } from '../xml/link-elements.js'
import { openFeed } from '../xml/open-feed.js'
import { formatRfc822 } from './format-rfc822.js'
import { licenseLink } from './rss-item.js'

/**
 * Begins an RSS 2.0 document (RSS 2.0, "channel"; RSS Advisory Board's profile).
 *
 * @param feed - All but the items; without `updated` there is no `lastBuildDate`.
 * @returns The document, for items to be written into its channel.
 */
export function openRss(feed: FeedHead): OpenXml {
  const { title, link, language, updated } = feed
  const channel = element('channel', {}, [
    element('title', {}, [hexText(title)]),
    element('link', {}, [link]),
    element('description', {}, [hexText(feed.description ?? title)]),
    ...linkElements(feed, 'rss'),
    historyElement(feed),
    language === undefined ? undefined : element('language', {}, [language]),
    feed.rights === undefined ? undefined : element('copyright', {}, [hexText(feed.rights)]),
    licenseLink(feed.licenseUrl),
    feed.publisher === undefined ? undefined : element('dc:publisher', {}, [feed.publisher.name]),
    updated === undefined ? undefined : lastBuildDate(updated),
    image(feed),
    ...channelElements(feed.podcast),
    ...feed.extras.elements,
  ])
  return openFeed([element('rss', { version: '2.0' }), channel], feed)
}

/**
 * When a feed changed last (RSS 2.0, `lastBuildDate`).
 *
 * @param updated - RFC 3339.
 * @returns The element.
 */
export function lastBuildDate(updated: string): Element {
  return element('lastBuildDate', {}, [formatRfc822(updated)])
}

/** RSS knows pictures of three kinds only (RSS 2.0, "image"). */
const showable = /\.(png|jpe?g|gif)$/i

function image({ logo, icon, title, link }: FeedHead): Element | undefined {
  const url = [logo, icon].find((candidate) => candidate !== undefined && showable.test(candidate))
  if (url === undefined) return undefined
  return element('image', {}, [
    element('url', {}, [url]),
    element('title', {}, [hexText(title)]),
    element('link', {}, [link]),
  ])
}
