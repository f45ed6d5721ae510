import { type Zippable, zipSync } from 'fflate'

/** A file in the container. */
export interface ContainerFile {
  readonly path: string
  readonly content: string | Uint8Array
}

/** The first moment that ZIP can say, in no zone: fields of a local date, which every machine writes alike. */
const epoch = new Date(1980, 0, 1)

/** Pictures are compressed already. */
const packed = /\.(jpe?g|png|gif)$/

/**
 * Packs a container (EPUB 3.3, section 4.3): `mimetype` first and stored, the same bytes everywhere.
 *
 * @param files - In their order, `mimetype` not among them.
 * @returns A ZIP archive.
 */
export function zip(files: readonly ContainerFile[]): Uint8Array {
  const encoder = new TextEncoder()
  const entries: Zippable = { mimetype: [encoder.encode('application/epub+zip'), { level: 0, mtime: epoch }] }
  for (const { path, content } of files) {
    const bytes = typeof content === 'string' ? encoder.encode(content) : content
    entries[path] = [bytes, { level: packed.test(path) ? 0 : 6, mtime: epoch }]
  }
  return zipSync(entries)
}
