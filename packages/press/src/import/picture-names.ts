import { createSlugger } from '@offprint/core'

/** Endings by the first bytes of a file, for addresses that have none. */
const signatures: readonly (readonly [string, readonly number[]])[] = [
  ['.png', [0x89, 0x50, 0x4e, 0x47]],
  ['.jpg', [0xff, 0xd8, 0xff]],
  ['.gif', [0x47, 0x49, 0x46, 0x38]],
  ['.webp', [0x52, 0x49, 0x46, 0x46]],
  ['.pdf', [0x25, 0x50, 0x44, 0x46]],
]

/** Characters of a name without its ending. */
const longest = 80

/** Gives files names that are legal on every disk, and each another. */
export type NamePicture = (src: string, bytes: Uint8Array) => string

/**
 * Makes the names of one article's pictures.
 *
 * @returns A function of a picture's address and content that gives a name such as `harbour-at-dawn.jpg`.
 */
export function createPictureNames(): NamePicture {
  const unique = createSlugger()
  return (src, bytes) => {
    const last = decode(src.split(/[?#]/)[0] ?? '')
      .split(/[\\/]/)
      .at(-1)
    const [, stem = '', ending = ''] = /^(.*?)(\.[a-z0-9]{1,5})?$/i.exec(last ?? '') ?? []
    return unique(stem.slice(0, longest) || 'picture') + (ending.toLowerCase() || endingOf(bytes))
  }
}

const endingOf = (bytes: Uint8Array): string =>
  signatures.find(([, first]) => first.every((byte, at) => bytes[at] === byte))?.[0] ?? ''

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
