import { mintId } from '@offprint/core'
import type { Format } from '../record/feed.js'
import { mediaTypes } from './media-types.js'

/** What {@link feedHeaders} needs beside the document. */
export interface FeedHeaderFacts {
  readonly format: Format
  /** The newest change shown, RFC 3339; no `Last-Modified` without one. */
  readonly updated?: string | undefined
  /** Absolute URL where the document is served. */
  readonly self?: string | undefined
  /** Absolute URLs of WebSub hubs. */
  readonly hubs?: readonly string[] | undefined
}

/** What a server should say in HTTP of a feed. */
export interface FeedHeaders {
  readonly 'Content-Type': string
  readonly ETag: string
  readonly 'Last-Modified'?: string
  readonly Link?: string
}

/**
 * What a server should say in HTTP of a feed, so that readers need not fetch it again and find its hub.
 *
 * @param document - The whole document, as one of this package's functions wrote it.
 * @param facts - Its format, date and addresses.
 * @returns `Content-Type`; a strong `ETag`, made from the document's bytes (RFC 9110, section 8.8.3); `Last-Modified`
 *   (section 8.8.2); `Link` to itself and its hubs (RFC 8288; WebSub, section 4).
 */
export function feedHeaders(document: string, { format, updated, self, hubs = [] }: FeedHeaderFacts): FeedHeaders {
  const links = [
    ...hubs.map((url) => `<${url}>; rel="hub"`),
    ...(self === undefined ? [] : [`<${self}>; rel="self"`]),
  ].join(', ')
  return {
    // JSON has no charset to state (RFC 8259, section 11).
    'Content-Type': format === 'json' ? mediaTypes[format] : `${mediaTypes[format]}; charset=utf-8`,
    ETag: `"${mintId(document).slice('urn:uuid:'.length)}"`,
    ...(updated === undefined ? {} : { 'Last-Modified': new Date(updated).toUTCString() }),
    ...(links === '' ? {} : { Link: links }),
  }
}
