import type { Packed } from './packed.js'

/** What the central directory says of an entry. */
export interface ZipRecord {
  readonly name: Uint8Array
  readonly method: Packed['method']
  readonly checksum: number
  readonly size: number
  readonly packedSize: number
  /** Where its local header begins. */
  readonly offset: number
}

/** 1 January 1980, the first day that ZIP can say (APPNOTE 6.3.10, section 4.4.6): no clock and no zone is asked. */
const date = 0x0021
/** Names are in UTF-8 (section 4.4.4, bit 11). */
const flags = 0x0800
const most16 = 0xffff
const most32 = 0xffffffff

/** A field of a record: its width in bytes and its value. */
type Field = readonly [width: 2 | 4 | 8, value: number]

function write(fields: readonly Field[], ...tail: readonly Uint8Array[]): Uint8Array {
  const length = fields.reduce((sum, [width]) => sum + width, 0)
  const bytes = new Uint8Array(length + tail.reduce((sum, part) => sum + part.length, 0))
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const [width, value] of fields) {
    if (width === 2) view.setUint16(at, value, true)
    else if (width === 4) view.setUint32(at, value, true)
    else view.setBigUint64(at, BigInt(value), true)
    at += width
  }
  for (const part of tail) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/**
 * Writes what stands before an entry's bytes (section 4.3.7); sizes are known, so no data descriptor follows.
 *
 * @param record - The entry, smaller than 4 GiB.
 * @returns The local header.
 */
export function localHeader({ name, method, checksum, size, packedSize }: ZipRecord): Uint8Array {
  const fields: readonly Field[] = [
    [4, 0x04034b50],
    [2, versionOf(method)],
    [2, flags],
    [2, method],
    [2, 0],
    [2, date],
    [4, checksum],
    [4, packedSize],
    [4, size],
    [2, name.length],
    [2, 0],
  ]
  return write(fields, name)
}

/** 2.0 for deflate, 1.0 for stored entries (section 4.4.3.2). */
const versionOf = (method: Packed['method']): number => (method === 8 ? 20 : 10)

/**
 * Writes an entry of the central directory (section 4.3.12), with a ZIP64 field where it begins beyond 4 GiB (4.5.3).
 *
 * @param record - The entry.
 * @returns Its record.
 */
export function centralRecord({ name, method, checksum, size, packedSize, offset }: ZipRecord): Uint8Array {
  const far = offset >= most32
  const extra = far
    ? write([
        [2, 0x0001],
        [2, 8],
        [8, offset],
      ])
    : new Uint8Array()
  const fields: readonly Field[] = [
    [4, 0x02014b50],
    [2, far ? 45 : 20],
    [2, far ? 45 : versionOf(method)],
    [2, flags],
    [2, method],
    [2, 0],
    [2, date],
    [4, checksum],
    [4, packedSize],
    [4, size],
    [2, name.length],
    [2, extra.length],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, far ? most32 : offset],
  ]
  return write(fields, name, extra)
}

/** Where the central directory lies. */
export interface Directory {
  readonly count: number
  readonly size: number
  readonly offset: number
}

/**
 * Writes the end of an archive, in the form of ZIP64 where the fields of the old one are too narrow (4.3.14 to 4.3.16).
 *
 * @param directory - Number of entries, size and place of the central directory.
 * @returns The end records.
 */
export function endRecords({ count, size, offset }: Directory): Uint8Array {
  const wide = count >= most16 || size >= most32 || offset >= most32
  const narrow = [Math.min(count, most16), Math.min(size, most32), Math.min(offset, most32)] as const
  const end = write([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, narrow[0]],
    [2, narrow[0]],
    [4, narrow[1]],
    [4, narrow[2]],
    [2, 0],
  ])
  return wide ? write(wideFields({ count, size, offset }), end) : end
}

const wideFields = ({ count, size, offset }: Directory): readonly Field[] => [
  [4, 0x06064b50],
  [8, 44],
  [2, 45],
  [2, 45],
  [4, 0],
  [4, 0],
  [8, count],
  [8, count],
  [8, size],
  [8, offset],
  [4, 0x07064b50],
  [4, 0],
  [8, offset + size],
  [4, 1],
]
