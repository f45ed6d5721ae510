import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { type Imported, OffprintError, type Reader, type ReaderOptions } from '@offprint/core'
import { decodeSource } from './decode-source.js'

/** An article with where it came from. */
export interface ReadSource extends Imported {
  /** Path as the caller gave it. */
  readonly path: string
  /** Path relative to the root, with `/`: what messages and ids say. */
  readonly name: string
}

/**
 * Reads one file with the reader for its ending.
 *
 * @param path - Path of the file.
 * @param name - Its name for messages and ids.
 * @param readers - To choose from.
 * @param options - For the reader.
 * @returns The article, its messages and residue.
 * @throws OffprintError `press/unknown-source-type`, those of {@link decodeSource} and the reader's, with the file's name.
 */
export async function readSource(
  path: string,
  name: string,
  readers: readonly Reader[],
  options: ReaderOptions,
): Promise<ReadSource> {
  const reader = readers.find(({ extensions }) => extensions.includes(extname(path).toLowerCase()))
  if (reader === undefined) {
    const known = readers.flatMap(({ extensions }) => extensions).map((extension) => `\`${extension}\``)
    const reason = `Unexpected file type \`${extname(path)}\`, expected one of ${known.join(', ')}`
    throw new OffprintError('press/unknown-source-type', reason, { file: path })
  }
  const text = decodeSource(await readFile(path), path)
  const imported = naming(path, () => reader.read(text, { ...options, name }))
  const messages = imported.messages.map((message) => ({ ...message, file: message.file ?? name }))
  return { ...imported, messages, path, name }
}

/** Adds the file's name to errors of a reader, which was not told where the text came from. */
function naming<Result>(file: string, run: () => Result): Result {
  try {
    return run()
  } catch (error) {
    if (!(error instanceof OffprintError)) throw error
    const { code, message, issues, place, cause } = error
    throw new OffprintError(code, message, {
      issues,
      file,
      cause: cause ?? error,
      ...(place === undefined ? {} : { place }),
    })
  }
}
