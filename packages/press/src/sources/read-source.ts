import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { type Imported, OffprintError, type Reader, type ReaderOptions } from '@offprint/core'
import { decodeSource } from './decode-source.js'
import { naming } from './naming.js'

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
  const bytes = await readFile(path)
  const text = decodeSource(bytes, path, reader.encodingOf?.(bytes))
  const imported = await naming(path, () => reader.read(text, { ...options, name }))
  const messages = imported.messages.map((message) => ({ ...message, file: message.file ?? name }))
  return { ...imported, messages, path, name }
}
