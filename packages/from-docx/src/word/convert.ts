import { zipSync } from 'fflate'
import mammoth from 'mammoth'
import type { Parts } from '../zip/read-parts.js'
import { refuse } from '../zip/refuse.js'
import { createPictureStore, type PictureStore } from './picture-store.js'
import { styleMap } from './style-map.js'

/** A document as HTML, with its pictures. */
export interface ConvertedDocument {
  readonly html: string
  /** What the converter said: styles that it does not know, elements that it passed over. */
  readonly notes: readonly string[]
  readonly pictures: PictureStore
}

type Input = Parameters<typeof mammoth.convertToHtml>[0]

/**
 * Converts a document to HTML by mammoth, which sees only parts that were checked, and touches no disk.
 *
 * @param parts - Of the document.
 * @param file - Name of the source, for errors.
 * @returns HTML, and the pictures by the names that it has for them.
 * @throws OffprintError `from-docx/broken-part` where the document's parts do not fit together.
 */
export async function convert(parts: Parts, file: string | undefined): Promise<ConvertedDocument> {
  const pictures = createPictureStore()
  const bytes = zipSync(Object.fromEntries(parts), { level: 0, mtime: '1980-01-01T12:00:00' })
  // Node's build takes `buffer`, the browsers' `arrayBuffer`; both give it to JSZip, which takes either form.
  const input = { buffer: bytes, arrayBuffer: bytes.buffer } as unknown as Input
  try {
    const { value, messages } = await mammoth.convertToHtml(input, {
      styleMap: [...styleMap],
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async (image) => {
        const content = await image.readAsArrayBuffer()
        return { src: pictures.add(image.contentType, new Uint8Array(content)) }
      }),
    })
    return { html: value, notes: [...new Set(messages.map(({ message }) => message))], pictures }
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 200) : String(error)
    throw refuse(
      'broken-part',
      `document that cannot be converted (${reason})`,
      'a sound one: save it in Word again',
      file,
    )
  }
}
