import { OffprintError } from '@offprint/core'
import type { Packed } from './packed.js'

/** A gzip header without optional fields, which is what platforms write (RFC 1952, section 2.3). */
const headerLength = 10
/** Checksum and length (RFC 1952, section 2.3.1). */
const trailerLength = 8

/**
 * Takes the deflated bytes out of a gzip file; its trailer holds the checksum that ZIP needs too.
 *
 * @param bytes - A gzip file of one member, without optional fields in its header.
 * @returns The entry.
 * @throws OffprintError `epub/invalid-option` for bytes that are not gzip of this form.
 */
export function unwrapGzip(bytes: Uint8Array): Packed {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8 && bytes[3] === 0
  if (!isGzip || bytes.length < headerLength + trailerLength) {
    const reason = 'Unexpected bytes of the option `gzip`, expected a gzip file without optional header fields'
    throw new OffprintError('epub/invalid-option', reason)
  }
  const end = bytes.length - trailerLength
  const trailer = new DataView(bytes.buffer, bytes.byteOffset + end, trailerLength)
  return {
    method: 8,
    checksum: trailer.getUint32(0, true),
    size: trailer.getUint32(4, true),
    parts: [bytes.subarray(headerLength, end)],
  }
}
