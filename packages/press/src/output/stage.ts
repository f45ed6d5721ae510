import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { OutputFile } from '@offprint/core'

/** What was written of one file. */
export interface WrittenFile {
  readonly path: string
  readonly mediaType: string
  readonly bytes: number
  /** Hexadecimal. */
  readonly sha256: string
}

/**
 * Writes one file into a folder, as a stream, and takes its measure.
 *
 * @param folder - Where to.
 * @param file - What an adapter made; its path was checked before.
 * @returns Size and digest.
 */
export async function writeInto(folder: string, file: OutputFile): Promise<WrittenFile> {
  const target = join(folder, file.path)
  await mkdir(dirname(target), { recursive: true })
  const hash = createHash('sha256')
  let bytes = 0
  async function* measured(): AsyncGenerator<Uint8Array> {
    for await (const part of parts(file.content)) {
      hash.update(part)
      bytes += part.length
      yield part
    }
  }
  await pipeline(Readable.from(measured(), { objectMode: true }), createWriteStream(target))
  return { path: file.path, mediaType: file.mediaType, bytes, sha256: hash.digest('hex') }
}

async function* parts(content: OutputFile['content']): AsyncGenerator<Uint8Array> {
  if (typeof content === 'string') yield new TextEncoder().encode(content)
  else if (content instanceof Uint8Array) yield content
  else yield* content
}
