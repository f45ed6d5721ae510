import { joinBytes } from './join-bytes.js'
import type { OpenDeflate } from './open-deflate.js'

/** A gzip header without optional fields, which is what platforms write (RFC 1952, section 2.3). */
const headerLength = 10
/** Checksum and length (RFC 1952, section 2.3.1). */
const trailerLength = 8

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
      const trailer = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - trailerLength, trailerLength)
      return {
        method: 8,
        checksum: trailer.getUint32(0, true),
        size: trailer.getUint32(4, true),
        parts: [bytes.subarray(headerLength, bytes.length - trailerLength)],
      }
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
