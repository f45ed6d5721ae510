import { Inflate } from 'fflate'
import { mostXml } from './limits.js'
import { readDirectory, type ZipEntry } from './read-directory.js'
import { refuse } from './refuse.js'
import { refuseForeign, refuseOtherPackage } from './refuse-foreign.js'

/** The parts of a document by their names. */
export type Parts = ReadonlyMap<string, Uint8Array>

/** Bytes that are inflated at a time, so that a part that is larger than it claims is noticed soon. */
const step = 16 * 1024

/**
 * Unpacks a document within limits: no part may be larger than the zip's directory claims.
 *
 * @param bytes - The file.
 * @param file - Its name, for errors.
 * @returns Its parts.
 * @throws OffprintError Where it is no Word document, is broken, has a password, or is too large; see `refuseForeign` and
 *   `readDirectory`.
 */
export function readParts(bytes: Uint8Array, file: string | undefined): Parts {
  refuseForeign(bytes, file)
  const entries = readDirectory(bytes, file)
  refuseOtherPackage(new Set(entries.map(({ name }) => name)), file)
  const xml = entries.reduce((sum, { name, inflated }) => sum + (isXml(name) ? inflated : 0), 0)
  if (xml > mostXml) throw refuse('too-large', `document of ${xml} bytes of XML`, `at most ${mostXml}`, file)
  const parts = new Map<string, Uint8Array>()
  for (const entry of entries) if (!parts.has(entry.name)) parts.set(entry.name, inflate(entry, file))
  return parts
}

/**
 * Is a part XML, by its name?
 *
 * @param name - Of the part.
 * @returns Whether it is.
 */
export function isXml(name: string): boolean {
  return /\.(?:xml|rels)$/i.test(name)
}

function inflate({ name, method, inflated, data }: ZipEntry, file: string | undefined): Uint8Array {
  const broken = (): Error =>
    refuse(
      'broken-zip',
      `part \`${name}\` that cannot be inflated`,
      'a whole zip: save the document in Word again',
      file,
    )
  if (method === 0) {
    if (data.length !== inflated) throw broken()
    return data
  }
  if (method !== 8) throw broken()
  // What a zip claims is made room for only as far as deflate can make it true (at most 1032 to 1).
  if (inflated > data.length * 1040 + 64) throw broken()
  const whole = new Uint8Array(inflated)
  let at = 0
  const stream = new Inflate((chunk) => {
    if (at + chunk.length > inflated)
      throw refuse('too-large', `part \`${name}\` that is larger than its zip says`, 'a sound document', file)
    whole.set(chunk, at)
    at += chunk.length
  })
  try {
    for (let from = 0; from < data.length; from += step)
      stream.push(data.subarray(from, from + step), from + step >= data.length)
  } catch (error) {
    throw error instanceof Error && error.name === 'OffprintError' ? error : broken()
  }
  if (at !== inflated) throw broken()
  return whole
}
