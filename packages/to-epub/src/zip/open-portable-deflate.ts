import { Deflate } from 'fflate'
import { crc32 } from './crc32.js'
import type { OpenDeflate } from './open-deflate.js'

/**
 * Deflates with portable code.
 *
 * @returns A file to write to.
 */
export function openPortableDeflate(): OpenDeflate {
  const parts: Uint8Array[] = []
  const deflate = new Deflate({ level: 6 }, (part) => parts.push(part))
  let checksum = 0
  let size = 0
  return {
    write: async (bytes) => {
      checksum = crc32(bytes, checksum)
      size += bytes.length
      deflate.push(bytes)
    },
    close: async () => {
      deflate.push(new Uint8Array(), true)
      return { method: 8, checksum, size, parts }
    },
  }
}
