// The files of a ZIP archive, by its central directory (APPNOTE 4.3.12 and 4.3.16): stored or deflated, no ZIP64.
import { inflateRawSync } from 'node:zlib'

const END = 0x06054b50

/** [{ name, data() }] of an archive held in a Buffer; throws when it is none. */
export function zipEntries(bytes) {
  let end = bytes.length - 22
  while (end >= 0 && bytes.readUInt32LE(end) !== END) end--
  if (end < 0) throw new Error('not a ZIP archive')
  const entries = []
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size, nameLength, extraLength, commentLength] = [at + 10, at + 20, at + 28, at + 30, at + 32].map(
      (field, i) => (i === 1 ? bytes.readUInt32LE(field) : bytes.readUInt16LE(field)),
    )
    const local = bytes.readUInt32LE(at + 42)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const packed = bytes.subarray(start, start + size)
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      data: () => (method ? inflateRawSync(packed) : packed),
    })
    at += 46 + nameLength + extraLength + commentLength
  }
  return entries
}
