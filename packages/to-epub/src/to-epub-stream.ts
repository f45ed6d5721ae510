import type { BookSource, EpubOptions } from './options.js'
import { resolveOptions } from './settings.js'
import { writeBook } from './write-book.js'
import { zipStream } from './zip/zip-stream.js'

/**
 * Makes an EPUB 3.3 book piece by piece: of what has been written only the lists are kept.
 *
 * @param source - Any publication, or one whose articles come one by one; it is not changed.
 * @param options - Asset source, date, report and the rest.
 * @returns Pieces of the book, in order.
 * @throws OffprintError `epub/invalid-option` or `epub/invalid-styles`, at once.
 */
export function toEpubStream(source: BookSource, options: EpubOptions = {}): AsyncGenerator<Uint8Array, void, void> {
  const settings = resolveOptions(options)
  return zipStream(writeBook(source, settings))
}
