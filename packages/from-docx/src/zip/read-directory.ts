import { mostInflated, mostParts } from './limits.js'
import { refuse } from './refuse.js'

/** One part as the zip's directory lists it. */
export interface ZipEntry {
  readonly name: string
  /** 0 stored, 8 deflated (APPNOTE, section 4.4.5). */
  readonly method: number
  readonly inflated: number
  /** The part's bytes in the file, deflated or not. */
  readonly data: Uint8Array
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50

/**
 * Reads the directory of a zip (PKWARE APPNOTE, sections 4.3.7, 4.3.12 and 4.3.16).
 *
 * @param bytes - The file.
 * @param file - Its name, for errors.
 * @returns Its parts in order, not inflated; the sizes are those that it claims.
 * @throws OffprintError `from-docx/broken-zip`, `from-docx/encrypted`, `from-docx/too-large`.
 */
export function readDirectory(bytes: Uint8Array, file: string | undefined): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const broken = (what: string): Error =>
    refuse('broken-zip', `zip ${what}`, 'a whole one: open the document in Word and save it again', file)
  const end = findEnd(view)
  if (end === undefined) throw broken('without its end')
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count > mostParts) throw refuse('too-large', `zip of ${count} parts`, `at most ${mostParts}`, file)
  if (count === 0xffff || at === 0xffffffff) throw broken('of the 64-bit form')
  const entries: ZipEntry[] = []
  let inflated = 0
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature) throw broken('with a broken directory')
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)]
    const [size, full] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)]
    const [names, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ]
    const local = view.getUint32(at + 42, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + names)).replaceAll('\\', '/')
    if ((flags & 1) === 1) throw refuse('encrypted', 'zip with a password', 'one without', file)
    inflated += full
    if (inflated > mostInflated)
      throw refuse('too-large', `zip that inflates to more than ${mostInflated} bytes`, 'a smaller document', file)
    if (local + 30 > bytes.length || view.getUint32(local, true) !== localSignature)
      throw broken(`without its part \`${name}\``)
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    if (start + size > bytes.length) throw broken(`that ends within its part \`${name}\``)
    if (!name.endsWith('/')) entries.push({ name, method, inflated: full, data: bytes.subarray(start, start + size) })
    at += 46 + names + extra + comment
  }
  return entries
}

/** The end's record is the last thing in a zip, before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === endSignature) return at
  return undefined
}
