import { createReadStream } from 'node:fs'
import type { SourceBytes } from '@offprint/core'

/**
 * The bytes of a file, read anew each time that they are iterated, and never all in memory.
 *
 * @param path - Path of the file.
 * @returns Its bytes.
 */
export function openBytes(path: string): SourceBytes {
  return { [Symbol.asyncIterator]: () => createReadStream(path)[Symbol.asyncIterator]() as AsyncIterator<Uint8Array> }
}
