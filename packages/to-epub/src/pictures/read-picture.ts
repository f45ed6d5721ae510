import type { PictureFacts } from './picture.js'
import { readGif } from './read-gif.js'
import { readJpeg } from './read-jpeg.js'
import { readPng } from './read-png.js'
import { readWebp } from './read-webp.js'

/**
 * Tells what sort of picture some bytes are, by the bytes alone (EPUB 3.3, section 3.2).
 *
 * @param bytes - Of a file.
 * @returns Its facts, or `undefined` for what is no whole JPEG, PNG, GIF or WebP.
 */
export function readPicture(bytes: Uint8Array): PictureFacts | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const facts = readPng(view) ?? readJpeg(view) ?? readGif(view) ?? readWebp(view)
    return facts === undefined || facts.width === 0 || facts.height === 0 ? undefined : facts
  } catch (error) {
    // Reading beyond the end: the file was cut short.
    if (error instanceof RangeError) return undefined
    throw error
  }
}
