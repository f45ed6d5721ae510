import type { SourceBytes } from '@offprint/core'
import { mostBytes } from './limits.js'
import { refuse } from './refuse.js'

/**
 * Joins the chunks of a file, which a zip needs as a whole, since its directory stands at its end.
 *
 * @param source - The bytes.
 * @param file - Name of the source, for the error.
 * @returns All bytes.
 * @throws OffprintError `from-docx/too-large` as soon as there are too many.
 */
export async function joinChunks(source: SourceBytes, file: string | undefined): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of source) {
    length += chunk.length
    if (length > mostBytes) throw refuse('too-large', `file of more than ${mostBytes} bytes`, 'a smaller one', file)
    chunks.push(chunk)
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
