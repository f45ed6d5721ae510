import { OffprintError, type SourceBytes } from '@offprint/core'

/** An export that can be opened more than once: it is read twice, since pictures may stand after the posts that show them. */
export type WordpressSource = SourceBytes | (() => SourceBytes)

/**
 * Makes a function that opens a source anew.
 *
 * @param source - A function that opens it, or an iterable that begins anew each time it is iterated, such as an array.
 * @param file - Name of the source, for the error.
 * @returns The function.
 * @throws OffprintError `from-wordpress/source-read-once` for an iterator, which gives its bytes only once.
 */
export function openSource(source: WordpressSource, file?: string): () => SourceBytes {
  if (typeof source === 'function') return source
  if (isReadOnce(source)) throw readOnce(file)
  return () => source
}

/**
 * The error for a source that has no bytes left when it is opened again.
 *
 * @param file - Name of the source.
 * @returns An error to throw.
 */
export function readOnce(file: string | undefined): OffprintError {
  const reason =
    'Unexpected source that can be read only once, expected one that can be opened again: pass a function that opens it'
  return new OffprintError('from-wordpress/source-read-once', reason, file === undefined ? {} : { file })
}

/** Generators are their own iterators; streams of bytes, in Node and in browsers, are known by their methods. */
function isReadOnce(source: SourceBytes): boolean {
  return ['next', 'pipe', 'getReader'].some((method) => method in source)
}
