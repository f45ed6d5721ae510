import type { Report } from '@offprint/core'
import { writeAtom } from './atom/write-atom.js'
import { writeJsonFeed } from './json-feed/write-json-feed.js'
import { messages } from './messages.js'
import type { Limit } from './options.js'
import type { Feed, Format } from './record/feed.js'
import { withItems } from './record/with-items.js'
import { writeRss } from './rss/write-rss.js'

const writers = { rss: writeRss, atom: writeAtom, json: writeJsonFeed } as const

/** What {@link writeDocument} needs beside the feed. */
export interface WriteSettings {
  readonly limit: Limit
  readonly report: Report
}

/** Bytes above which a feed is reported: some readers and services cut or refuse what is larger. */
const most = 512_000

/**
 * Writes a feed in one format, cut to the number of bytes that the caller allows.
 *
 * @param feed - The publication's record.
 * @param format - RSS, Atom or JSON Feed.
 * @param settings - The limit, and who hears messages.
 * @returns The document.
 */
export function writeDocument(feed: Feed, format: Format, settings: WriteSettings): string {
  return writeFitting(fitFeed(feed, [format], settings), format, settings)
}

/**
 * Writes a feed in one format, all of it, and reports when it is larger than many readers take.
 *
 * @param feed - The publication's record, cut already.
 * @param format - RSS, Atom or JSON Feed.
 * @param settings - The limit, and who hears messages; whoever set a limit of bytes hears nothing of the size.
 * @returns The document.
 */
export function writeFitting(feed: Feed, format: Format, { limit, report }: WriteSettings): string {
  const text = writers[format](feed, report)
  const size = byteLength(text)
  if (limit.bytes === undefined && size > most)
    report(messages('oversized-feed', { size: Math.ceil(size / 1000), format, most: most / 1000 }))
  return text
}

/**
 * The newest items of a feed that fit into the bytes that the caller allows; one is always kept.
 *
 * @param feed - The publication's record; it is not changed.
 * @param formats - Each of which has to fit, so that all of them hold the same items.
 * @param settings - The limit, and who hears of items that are left out.
 * @returns The feed, or one with fewer items.
 */
export function fitFeed(feed: Feed, formats: readonly Format[], { limit, report }: WriteSettings): Feed {
  const { bytes } = limit
  const fits = (count: number): boolean =>
    bytes === undefined || formats.every((format) => sizeOf(firstOf(feed, count), format) <= bytes)
  const { length } = feed.items
  if (length <= 1 || fits(length)) return feed
  let enough = 1
  let tooMany = length
  while (tooMany - enough > 1) {
    const middle = Math.floor((enough + tooMany) / 2)
    if (fits(middle)) enough = middle
    else tooMany = middle
  }
  report(messages('shortened-feed', { left: length - enough, shown: enough, limit: 'limit.bytes' }))
  return firstOf(feed, enough)
}

const firstOf = (feed: Feed, count: number): Feed => withItems(feed, feed.items.slice(0, count))

const sizeOf = (feed: Feed, format: Format): number => byteLength(writers[format](feed, () => undefined))

/** Bytes in UTF-8: what is not ASCII is counted by encoding it, which is slow for a whole document. */
function byteLength(text: string): number {
  const encoder = new TextEncoder()
  let bytes = text.length
  for (const [run] of text.matchAll(/[\u0080-\uffff]+/g)) bytes += encoder.encode(run).length - run.length
  return bytes
}
