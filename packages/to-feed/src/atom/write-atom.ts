import type { Report } from '@offprint/core'
import type { Feed } from '../record/feed.js'
import { writeWhole } from '../xml/open-feed.js'
import { atomEntry } from './atom-entry.js'
import { authorElement, openAtom, updatedElement } from './open-atom.js'
import { reportAtom, reportAtomEntry } from './report-atom.js'

/**
 * Writes a feed as Atom (RFC 4287, section 4.1.1).
 *
 * @param feed - The publication's record.
 * @param report - Told of what Atom asks for and nobody stated.
 * @returns The XML document.
 */
export function writeAtom(feed: Feed, report: Report): string {
  const { items } = feed
  reportAtom(feed, report)
  for (const item of items) reportAtomEntry(item, feed, report)
  const isSigned = items.length > 0 && items.every(({ authors }) => authors.length > 0)
  const facts = { updated: updatedElement(feed.updated), author: authorElement(feed, isSigned) }
  return writeWhole(openAtom(feed, facts), items, atomEntry)
}
