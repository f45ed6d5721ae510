import { joinBytes } from './join-bytes.js'
import type { OpenDeflate } from './open-deflate.js'
import { unwrapGzip } from './unwrap-gzip.js'

/**
 * Deflates with the platform's `CompressionStream`.
 *
 * It is asked for gzip, which is raw deflate between a header and a trailer: the trailer holds the checksum that ZIP
 * needs too, counted in native code.
 *
 * @returns A file to write to.
 */
export function openPlatformDeflate(): OpenDeflate {
  const stream = new CompressionStream('gzip')
  const writer = stream.writable.getWriter()
  const gzip = readAll(stream.readable)
  return {
    write: async (bytes) => {
      // A failure shows when the file is closed.
      await writer.write(bytes as Uint8Array<ArrayBuffer>).catch(() => undefined)
    },
    close: async () => {
      const [bytes] = await Promise.all([gzip, writer.close()])
      return unwrapGzip(bytes)
    },
  }
}

async function readAll(readable: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  const reader = readable.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    parts.push(value)
  }
  return joinBytes(parts)
}
