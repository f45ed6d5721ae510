// The files of a ZIP archive, by its central directory: stored or deflated, no ZIP64.
import { inflateRawSync } from 'node:zlib'

const END = 0x06054b50
const END_BYTES = 22
const LOCAL_BYTES = 30
const CENTRAL_BYTES = 46

/** Where the end of the central directory begins (APPNOTE 4.3.16): it is looked for from behind. */
function findEnd(bytes) {
  let end = bytes.length - END_BYTES
  while (end >= 0 && bytes.readUInt32LE(end) !== END) end--
  if (end < 0) throw new Error('not a ZIP archive')
  return end
}

/** One file header of the central directory (APPNOTE 4.3.12), and the length of the header. */
function readHeader(bytes, at) {
  const method = bytes.readUInt16LE(at + 10)
  const size = bytes.readUInt32LE(at + 20)
  const nameLength = bytes.readUInt16LE(at + 28)
  const length = CENTRAL_BYTES + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  const local = bytes.readUInt32LE(at + 42)
  const start = local + LOCAL_BYTES + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
  const packed = bytes.subarray(start, start + size)
  const name = bytes.toString('utf8', at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameLength)
  return { entry: { name, data: () => (method ? inflateRawSync(packed) : packed) }, length }
}

/**
 * @param {Buffer} bytes
 * @returns {{ name: string, data: () => Buffer }[]}
 * @throws {Error} when the bytes are no archive
 */
export function zipEntries(bytes) {
  const end = findEnd(bytes)
  const entries = []
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const { entry, length } = readHeader(bytes, at)
    entries.push(entry)
    at += length
  }
  return entries
}
