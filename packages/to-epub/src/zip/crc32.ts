/** Table of CRC-32 remainders (ITU-T V.42, polynomial 0xEDB88320 reflected). */
const table: Uint32Array = Uint32Array.from({ length: 256 }, (_, index) => {
  let remainder = index
  for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1
  return remainder
})

/**
 * The checksum that ZIP keeps of each entry (APPNOTE 6.3.10, section 4.4.7).
 *
 * @param bytes - The next bytes of a file.
 * @param before - Checksum of those before them.
 * @returns Checksum of all so far, an unsigned 32-bit number.
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let remainder = ~before
  for (let at = 0; at < bytes.length; at++) {
    remainder = (remainder >>> 8) ^ (table[(remainder ^ (bytes[at] as number)) & 0xff] as number)
  }
  return ~remainder >>> 0
}
