import type { Gzip } from '../options.js'
import { joinBytes } from './join-bytes.js'
import type { OpenDeflate } from './open-deflate.js'
import { unwrapGzip } from './unwrap-gzip.js'

/**
 * Deflates with the caller's gzip, a whole file at once: it may work on several files at a time, on other threads.
 *
 * @param gzip - Such as that of `node:zlib`.
 * @returns A file to write to; it is held in memory until it is closed.
 */
export function openGzip(gzip: Gzip): OpenDeflate {
  const pieces: Uint8Array[] = []
  return {
    write: async (bytes) => {
      // A copy: once this has resolved, the caller may write its next piece over the bytes.
      pieces.push(bytes.slice())
    },
    close: async () => unwrapGzip(await gzip(joinBytes(pieces))),
  }
}
