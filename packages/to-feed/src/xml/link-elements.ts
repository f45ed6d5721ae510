import { element } from '@offprint/xml'
import type { Element } from 'xast'
import type { FeedHead } from '../record/feed.js'

const mediaTypes = { rss: 'application/rss+xml', atom: 'application/atom+xml' } as const

/**
 * The links of a feed to itself, to its hubs (WebSub, section 4) and to its other documents (RFC 5005).
 *
 * @param feed - The publication's record.
 * @param format - Of the document.
 * @returns `atom:link` in RSS, `link` in Atom.
 */
export function linkElements(feed: FeedHead, format: 'rss' | 'atom'): readonly Element[] {
  const name = format === 'rss' ? 'atom:link' : 'link'
  const type = mediaTypes[format]
  const self = feed.selfUrls[format]
  return [
    ...(self === undefined ? [] : [element(name, { rel: 'self', type, href: self })]),
    ...feed.hubs.map((href) => element(name, { rel: 'hub', href })),
    ...(feed.pageLinks?.[format] ?? []).map(({ rel, href }) => element(name, { rel, type, href })),
  ]
}

/**
 * Says of a document that it is an archive or all that there is (RFC 5005, sections 4 and 2).
 *
 * @param feed - The publication's record.
 * @returns `fh:archive` or `fh:complete`, or nothing.
 */
export function historyElement({ history }: FeedHead): Element | undefined {
  return history === undefined ? undefined : element(`fh:${history}`)
}
