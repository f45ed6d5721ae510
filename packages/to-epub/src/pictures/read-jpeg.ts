import type { PictureFacts } from './picture.js'

const startOfScan = 0xda
const endOfImage = 0xd9
/** Start of frame, with the size; the others from 0xC0 to 0xCF are tables (ITU-T T.81, table B.1). */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/**
 * Reads a JPEG segment by segment to its scan, and looks for its end (ITU-T T.81, annex B).
 *
 * @param view - Bytes of a file.
 * @returns Its facts; `undefined` for another format, or where no end follows the scan.
 * @throws RangeError where the file ends too early.
 */
export function readJpeg(view: DataView): PictureFacts | undefined {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return undefined
  let size: { readonly width: number; readonly height: number } | undefined
  for (let at = 2; ; ) {
    while (view.getUint8(at) !== 0xff) at++
    while (view.getUint8(at) === 0xff) at++
    const marker = view.getUint8(at)
    if (isFrame(marker)) size = { height: view.getUint16(at + 4), width: view.getUint16(at + 6) }
    if (marker === startOfScan) return hasEnd(view, at) && size !== undefined ? factsOf(size) : undefined
    if (marker === endOfImage) return undefined
    at += 1 + view.getUint16(at + 1)
  }
}

const factsOf = (size: { readonly width: number; readonly height: number }): PictureFacts => ({
  mediaType: 'image/jpeg',
  ...size,
  isAnimated: false,
})

/** From behind, since cameras write padding and previews after the end. */
function hasEnd(view: DataView, scan: number): boolean {
  for (let at = view.byteLength - 2; at > scan; at--) if (view.getUint16(at) === 0xff00 + endOfImage) return true
  return false
}
