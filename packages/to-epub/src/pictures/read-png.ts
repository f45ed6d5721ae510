import type { PictureFacts } from './picture.js'

const signature = 0x89504e470d0a1a0an
const header = 0x49484452
const animation = 0x6163544c
const data = 0x49444154
const end = 0x49454e44

/**
 * Reads a PNG chunk by chunk to its end (PNG, third edition, section 5).
 *
 * @param view - Bytes of a file.
 * @returns Its facts; `undefined` for another format, or where chunks are missing.
 * @throws RangeError where the file ends too early.
 */
export function readPng(view: DataView): PictureFacts | undefined {
  if (view.byteLength < 8 || view.getBigUint64(0) !== signature || view.getUint32(12) !== header) return undefined
  let isAnimated = false
  let hasData = false
  let type = 0
  for (let at = 8; type !== end; ) {
    const length = view.getUint32(at)
    type = view.getUint32(at + 4)
    isAnimated ||= type === animation
    hasData ||= type === data
    // The checksum, so that a chunk which is cut short is noticed.
    view.getUint32(at + 8 + length)
    at += 12 + length
  }
  if (!hasData) return undefined
  return { mediaType: 'image/png', width: view.getUint32(16), height: view.getUint32(20), isAnimated }
}
