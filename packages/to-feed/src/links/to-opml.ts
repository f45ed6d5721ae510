import { isHttpUrl, OffprintError } from '@offprint/core'
import { element, toXml } from '@offprint/xml'
import type { Element } from 'xast'
import { formatRfc822 } from '../rss/format-rfc822.js'

/** A feed in a list of feeds. */
export interface OpmlFeed {
  readonly title: string
  /** Absolute http(s) URL of the feed. */
  readonly xmlUrl: string
  /** Absolute http(s) URL of the page that it belongs to. */
  readonly htmlUrl?: string
  readonly description?: string
  /** BCP 47 tag. */
  readonly language?: string
}

/** A heading in a list of feeds, with the feeds under it. */
export interface OpmlFolder {
  readonly title: string
  readonly feeds: readonly OpmlFeed[]
}

/** A list of feeds, such as somebody subscribes to or a publication offers. */
export interface OpmlList {
  readonly title: string
  /** When it last changed, RFC 3339 date-time with seconds. */
  readonly modified?: string
  readonly owner?: { readonly name?: string; readonly email?: string; readonly url?: string }
  readonly feeds: readonly (OpmlFeed | OpmlFolder)[]
}

/**
 * Writes a list of feeds as OPML 2.0 ("Subscription lists").
 *
 * @param list - The feeds, in folders or not.
 * @returns The XML document.
 * @throws OffprintError `feed/invalid-opml` on an empty title, a relative URL or a date that is none.
 */
export function toOpml(list: OpmlList): string {
  const { title, modified, owner, feeds } = list
  const head = element('head', {}, [
    element('title', {}, [words(title, 'title')]),
    modified === undefined ? undefined : element('dateModified', {}, [date(modified)]),
    owner?.name === undefined ? undefined : element('ownerName', {}, [owner.name]),
    owner?.email === undefined ? undefined : element('ownerEmail', {}, [owner.email]),
    owner?.url === undefined ? undefined : element('ownerId', {}, [address(owner.url, 'owner.url')]),
  ])
  const body = element(
    'body',
    {},
    feeds.map((entry, index) => outline(entry, `feeds.${index}`)),
  )
  return toXml(element('opml', { version: '2.0' }, [head, body]), { indent: true })
}

function outline(entry: OpmlFeed | OpmlFolder, path: string): Element {
  const text = words(entry.title, `${path}.title`)
  if ('feeds' in entry) {
    return element(
      'outline',
      { text },
      entry.feeds.map((feed, index) => outline(feed, `${path}.feeds.${index}`)),
    )
  }
  const { xmlUrl, htmlUrl, description, language } = entry
  return element('outline', {
    text,
    title: text,
    type: 'rss',
    xmlUrl: address(xmlUrl, `${path}.xmlUrl`),
    htmlUrl: htmlUrl === undefined ? undefined : address(htmlUrl, `${path}.htmlUrl`),
    description,
    language,
  })
}

function words(text: string, path: string): string {
  return typeof text === 'string' && text.trim() !== '' ? text : fail(path, text, 'text that is not empty')
}

function address(url: string, path: string): string {
  return typeof url === 'string' && isHttpUrl(url) ? url : fail(path, url, 'an absolute http(s) URL')
}

function date(iso: string): string {
  try {
    return formatRfc822(iso)
  } catch {
    return fail('modified', iso, 'a date-time with seconds (RFC 3339)')
  }
}

function fail(path: string, value: unknown, expected: string): never {
  const reason = `Unexpected \`${String(value)}\` as \`${path}\` of a list of feeds, expected ${expected}`
  throw new OffprintError('feed/invalid-opml', reason, { issues: [{ path, reason }] })
}
