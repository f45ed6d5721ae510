import type { BookSource, EpubOptions } from './options.js'
import { toEpubStream } from './to-epub-stream.js'
import { joinBytes } from './zip/join-bytes.js'

/**
 * Makes an EPUB 3.3 book of a publication: a chapter an article.
 *
 * @param source - Any publication, or one whose articles come one by one; it is not changed.
 * @param options - Asset source, date, report and the rest.
 * @returns The book's bytes: the same for the same input on one platform, and on all of them with `reproducible`.
 * @throws OffprintError `epub/invalid-option` or `epub/invalid-styles`.
 */
export async function toEpub(source: BookSource, options: EpubOptions = {}): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const part of toEpubStream(source, options)) parts.push(part)
  return joinBytes(parts)
}
