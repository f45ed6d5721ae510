import type { PictureFacts } from './picture.js'

const extension = 0x21
const image = 0x2c
const trailer = 0x3b

/**
 * Reads a GIF block by block to its trailer, and counts its pictures (GIF89a, sections 17 to 27).
 *
 * @param view - Bytes of a file.
 * @returns Its facts; `undefined` for another format.
 * @throws RangeError where the file ends too early.
 */
export function readGif(view: DataView): PictureFacts | undefined {
  if (view.byteLength < 13 || view.getUint32(0) !== 0x47494638) return undefined
  let pictures = 0
  for (let at = 13 + tableLength(view.getUint8(10)); ; ) {
    const block = view.getUint8(at)
    if (block === trailer) break
    if (block === image) {
      pictures++
      at = skip(view, at + 11 + tableLength(view.getUint8(at + 9)))
    } else if (block === extension) at = skip(view, at + 2)
    else return undefined
  }
  if (pictures === 0) return undefined
  const [width, height] = [view.getUint16(6, true), view.getUint16(8, true)]
  return { mediaType: 'image/gif', width, height, isAnimated: pictures > 1 }
}

/** Bytes of a colour table, by the flags before it. */
const tableLength = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0)

/** Leaps over sub-blocks, the last of which is empty. */
function skip(view: DataView, start: number): number {
  let at = start
  while (view.getUint8(at) > 0) at += 1 + view.getUint8(at)
  return at + 1
}
