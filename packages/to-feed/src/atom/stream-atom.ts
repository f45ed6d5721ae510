import type { OpenStream } from '../stream/feed-stream.js'
import { atomEntry } from './atom-entry.js'
import { authorElement, openAtom, updatedElement } from './open-atom.js'
import { reportAtom, reportAtomEntry } from './report-atom.js'

/** Atom in pieces; `updated`, and an author who stands for unsigned entries, come last (RFC 4287, section 4.1.1). */
export const streamAtom: OpenStream = (feed, report) => {
  reportAtom(feed, report)
  const publisher = feed.publisher === undefined ? undefined : authorElement(feed, true)
  const document = openAtom(feed, { updated: undefined, author: publisher })
  const seen = { entries: 0, unsigned: 0 }
  return {
    start: () => document.start('all'),
    item: (item) => {
      reportAtomEntry(item, feed, report)
      seen.entries += 1
      if (item.authors.length === 0) seen.unsigned += 1
      return document.write(atomEntry(item))
    },
    end: (updated) => {
      const isSigned = seen.entries > 0 && seen.unsigned === 0
      const author = publisher === undefined ? authorElement(feed, isSigned) : undefined
      const last = author === undefined ? [] : [author]
      return [updatedElement(updated), ...last].map(document.write).join('') + document.end()
    },
  }
}
