import { element, type OpenXml } from '@offprint/xml'
import type { Element } from 'xast'
import type { FeedHead } from '../record/feed.js'
import { unknownDate } from '../record/unknown-date.js'
import { historyElement, linkElements } from '../xml/link-elements.js'
import { openFeed } from '../xml/open-feed.js'
import { atomLink } from './atom-link.js'
import { atomPerson } from './atom-person.js'

/** What a feed in Atom must say, and what is known of a stream at its end only (RFC 4287, section 4.1.1). */
export interface AtomFacts {
  /** `updated`; `undefined` where it is to be written later. */
  readonly updated: Element | undefined
  /** `author`; `undefined` where each entry has one of its own, or where it is to be written later. */
  readonly author: Element | undefined
}

/**
 * Begins an Atom document (RFC 4287, section 4.1.1, which leaves the order of elements free).
 *
 * @param feed - All but the items.
 * @param facts - What else it must say.
 * @returns The document, for entries to be written into its feed.
 */
export function openAtom(feed: FeedHead, { updated, author }: AtomFacts): OpenXml {
  const root = element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language }, [
    element('id', {}, [feed.id]),
    element('title', { type: 'text' }, [feed.title]),
    feed.description === undefined ? undefined : element('subtitle', { type: 'text' }, [feed.description]),
    updated,
    ...linkElements(feed, 'atom'),
    historyElement(feed),
    atomLink('alternate', feed.homePage, { type: 'text/html' }),
    atomLink('license', feed.licenseUrl),
    author,
    feed.rights === undefined ? undefined : element('rights', { type: 'text' }, [feed.rights]),
    feed.icon === undefined ? undefined : element('icon', {}, [feed.icon]),
    feed.logo === undefined ? undefined : element('logo', {}, [feed.logo]),
    ...feed.extras.elements,
  ])
  return openFeed([root], feed)
}

/**
 * When a feed changed last.
 *
 * @param updated - RFC 3339, where any date is known.
 * @returns The element, which a feed must have.
 */
export function updatedElement(updated: string | undefined): Element {
  return element('updated', {}, [updated ?? unknownDate])
}

/**
 * The author of a feed: its publisher; else, unless each entry has an author, the publication in its own name.
 *
 * @param feed - All but the items.
 * @param isSigned - Are there entries, and has each of them an author?
 * @returns The element, or nothing.
 */
export function authorElement({ publisher, title }: FeedHead, isSigned: boolean): Element | undefined {
  if (publisher !== undefined) return atomPerson('author', publisher)
  return isSigned ? undefined : atomPerson('author', { name: title, url: undefined, email: undefined })
}
