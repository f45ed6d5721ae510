import { imageSize } from 'image-size'

/** Core media types of EPUB 3.3 (section 3.2) that old readers show too. */
const types: Readonly<Record<string, { readonly mediaType: string; readonly extension: string }>> = {
  jpg: { mediaType: 'image/jpeg', extension: 'jpg' },
  png: { mediaType: 'image/png', extension: 'png' },
  gif: { mediaType: 'image/gif', extension: 'gif' },
}

/**
 * Tells what sort of picture some bytes are, by the bytes alone.
 *
 * @param bytes - Of a file.
 * @returns Media type and extension, or `undefined` for what is no whole JPEG, PNG or GIF.
 */
export function pictureType(bytes: Uint8Array): { readonly mediaType: string; readonly extension: string } | undefined {
  try {
    const { type, width, height } = imageSize(bytes)
    return type === undefined || width === 0 || height === 0 || !isWhole(bytes, type) ? undefined : types[type]
  } catch {
    return undefined
  }
}

/** A picture that was cut short ends without the marker of its format. */
function isWhole(bytes: Uint8Array, type: string): boolean {
  const end = [...bytes.subarray(-12)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  if (type === 'png') return end.includes('49454e44')
  if (type === 'gif') return end.endsWith('3b')
  // Cameras write padding after the end of a JPEG.
  return type !== 'jpg' || bytes.lastIndexOf(0xd9) > 0
}
