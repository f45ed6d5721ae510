import { deflateSync } from 'fflate'
import type { Gzip } from '../options.js'
import { crc32 } from './crc32.js'
import { openGzip } from './open-gzip.js'
import { openPlatformDeflate } from './open-platform-deflate.js'
import { openPortableDeflate } from './open-portable-deflate.js'
import type { Packed } from './packed.js'

/** Makes entries of an archive out of content. */
export interface Packer {
  /** Deflates a text. */
  text(content: string): Packed | Promise<Packed>
  /** Deflates a text that is made piece by piece, so that only its deflated form is kept. */
  pieces(content: Iterable<string>): Promise<Packed>
  /** Keeps bytes as they are: pictures are compressed already. */
  store(bytes: Uint8Array): Packed
}

/**
 * Makes the packer of a book.
 *
 * @param reproducible - Deflate with code of our own dependencies, the same bytes on every platform and version? Else
 *   the platform's own, which is faster, and the same on one platform alone.
 * @param gzip - The caller's own, in place of the platform's streams.
 * @returns The packer.
 */
export function createPacker(reproducible: boolean, gzip?: Gzip): Packer {
  const encoder = new TextEncoder()
  const portable = reproducible || (gzip === undefined && typeof CompressionStream === 'undefined')
  const native = gzip === undefined ? openPlatformDeflate : () => openGzip(gzip)
  const open = portable ? openPortableDeflate : native
  return {
    text: async (content) => {
      const bytes = encoder.encode(content)
      if (portable) return packPortable(bytes)
      const file = native()
      // Not waited for: a whole chapter is one piece.
      file.write(bytes)
      return file.close()
    },
    pieces: async (content) => {
      const file = open()
      // One buffer for all pieces: each has been read when `write` resolves.
      const buffer = new Uint8Array(3 * pieceLength)
      for (const text of gather(content)) {
        const { read, written } = encoder.encodeInto(text, buffer)
        await file.write(read === text.length ? buffer.subarray(0, written) : encoder.encode(text))
      }
      return file.close()
    },
    store: (bytes) => ({ method: 0, checksum: crc32(bytes), size: bytes.length, parts: [bytes] }),
  }
}

const packPortable = (bytes: Uint8Array): Packed => ({
  method: 8,
  checksum: crc32(bytes),
  size: bytes.length,
  parts: [deflateSync(bytes, { level: 6 })],
})

/** Pieces are gathered up to this many UTF-16 units before they are deflated. */
const pieceLength = 65_536

function* gather(pieces: Iterable<string>): Generator<string, void, void> {
  let texts: string[] = []
  let length = 0
  for (const piece of pieces) {
    texts.push(piece)
    length += piece.length
    if (length < pieceLength) continue
    yield texts.join('')
    texts = []
    length = 0
  }
  if (length > 0) yield texts.join('')
}
