import { joinBytes } from './join-bytes.js'
import type { Packed, ZipEntry } from './packed.js'
import { centralRecord, endRecords, localHeader, type ZipRecord } from './zip-records.js'

/** So many files are deflated while the next ones are being written. */
const ahead = 4

/**
 * Writes a ZIP archive entry by entry; of what has been written only the directory is kept.
 *
 * @param entries - In their order; each is smaller than 4 GiB.
 * @param start - Where in a file the archive begins.
 * @returns Pieces of the archive; ZIP64 where it has 65,535 entries or more, or 4 GiB (APPNOTE 6.3.10).
 */
export async function* zipStream(
  entries: AsyncIterable<ZipEntry> | Iterable<ZipEntry>,
  start = 0,
): AsyncGenerator<Uint8Array, void, void> {
  const encoder = new TextEncoder()
  const central: Uint8Array[] = []
  let count = 0
  let offset = start
  const waiting: ZipEntry[] = []
  async function* write({ path, packed }: ZipEntry): AsyncGenerator<Uint8Array, void, void> {
    const { parts, ...facts } = await packed
    const record = recordOf(encoder.encode(path), facts, lengthOf(parts), offset)
    const header = localHeader(record)
    central.push(centralRecord(record))
    count++
    // One large block takes less memory than many small ones.
    if (central.length === 1_000) central.splice(0, central.length, joinBytes(central))
    offset += header.length + record.packedSize
    yield header
    yield* parts
  }
  for await (const entry of entries) {
    // Looked at only when its turn comes: a failure until then is no unhandled one.
    if (entry.packed instanceof Promise) entry.packed.catch(() => undefined)
    waiting.push(entry)
    if (waiting.length > ahead) yield* write(waiting.shift() as ZipEntry)
  }
  for (const entry of waiting) yield* write(entry)
  const directory = joinBytes(central)
  yield directory
  yield endRecords({ count, size: directory.length, offset })
}

const lengthOf = (parts: readonly Uint8Array[]): number => parts.reduce((sum, { length }) => sum + length, 0)

const recordOf = (
  name: Uint8Array,
  { method, checksum, size }: Omit<Packed, 'parts'>,
  packedSize: number,
  offset: number,
): ZipRecord => ({ name, method, checksum, size, packedSize, offset })
