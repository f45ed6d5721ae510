import type { PictureFacts } from './picture.js'

const riff = 0x52494646
const webp = 0x57454250
const extended = 0x56503858
const lossless = 0x5650384c
const lossy = 0x56503820

/**
 * Reads the head of a WebP, and whether all of it is there (RFC 9649, section 2).
 *
 * @param view - Bytes of a file.
 * @returns Its facts; `undefined` for another format, or one that was cut short.
 * @throws RangeError where not even the head is there.
 */
export function readWebp(view: DataView): PictureFacts | undefined {
  if (view.byteLength < 12 || view.getUint32(0) !== riff || view.getUint32(8) !== webp) return undefined
  if (view.getUint32(4, true) + 8 > view.byteLength) return undefined
  const size = sizeOf(view)
  if (size === undefined) return undefined
  const isAnimated = view.getUint32(12) === extended && (view.getUint8(20) & 2) !== 0
  return { mediaType: 'image/webp', width: size[0], height: size[1], isAnimated }
}

function sizeOf(view: DataView): readonly [number, number] | undefined {
  switch (view.getUint32(12)) {
    case extended:
      return [(view.getUint32(23, true) >>> 8) + 1, (view.getUint32(26, true) >>> 8) + 1]
    case lossless: {
      const bits = view.getUint32(21, true)
      return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1]
    }
    case lossy:
      return [view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff]
    default:
      return undefined
  }
}
