import type { Report } from '@offprint/core'
import { element, toXml } from '@offprint/xml'
import { messages } from '../messages.js'
import type { Feed } from '../record/feed.js'
import { unknownDate } from '../record/unknown-date.js'
import { declareNamespaces } from '../xml/declare-namespaces.js'
import { atomEntry } from './atom-entry.js'
import { atomLink } from './atom-link.js'
import { atomPerson } from './atom-person.js'

/**
 * Writes a feed as Atom (RFC 4287, section 4.1.1).
 *
 * @param feed - The publication's record.
 * @param report - Told of what Atom asks for and nobody stated.
 * @returns The XML document.
 */
export function writeAtom(feed: Feed, report: Report): string {
  reportGaps(feed, report)
  const author = authorOf(feed)
  const root = element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language }, [
    element('id', {}, [feed.id]),
    element('title', { type: 'text' }, [feed.title]),
    feed.description === undefined ? undefined : element('subtitle', { type: 'text' }, [feed.description]),
    element('updated', {}, [feed.updated ?? unknownDate]),
    atomLink('self', feed.selfUrls.atom, { type: 'application/atom+xml' }),
    atomLink('alternate', feed.homePage, { type: 'text/html' }),
    atomLink('license', feed.licenseUrl),
    author === undefined ? undefined : atomPerson('author', author),
    feed.rights === undefined ? undefined : element('rights', { type: 'text' }, [feed.rights]),
    feed.icon === undefined ? undefined : element('icon', {}, [feed.icon]),
    feed.logo === undefined ? undefined : element('logo', {}, [feed.logo]),
    ...feed.items.map(atomEntry),
  ])
  return toXml(declareNamespaces(root), { indent: true })
}

/** A feed has an author unless each of its entries has one (RFC 4287, section 4.1.1): else it speaks in its own name. */
function authorOf({ publisher, title, items }: Feed): Parameters<typeof atomPerson>[1] | undefined {
  if (publisher !== undefined) return publisher
  const isSigned = items.length > 0 && items.every(({ authors }) => authors.length > 0)
  return isSigned ? undefined : { name: title, url: undefined, email: undefined }
}

function reportGaps(feed: Feed, report: Report): void {
  if (feed.selfUrls.atom === undefined)
    report(messages('missing-feed-url', { format: 'atom' }, { path: 'feedUrls.atom' }))
  const author = authorOf(feed)?.name ?? feed.title
  for (const { id, authors } of feed.items)
    if (authors.length === 0) report(messages('unsigned', { author }, { article: id, path: 'byline' }))
}
