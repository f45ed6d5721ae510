import type { ImportedAsset } from '@offprint/core'

const endings: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/jpg': 'jpg',
  'image/pjpeg': 'jpg',
  'image/gif': 'gif',
  'image/svg+xml': 'svg',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/tiff': 'tiff',
  'image/bmp': 'bmp',
  'image/x-emf': 'emf',
  'image/x-wmf': 'wmf',
}

/** Media types that browsers show. */
const shown = /^image\/(?:png|p?jpe?g|gif|svg\+xml|webp|avif)$/

/** Keeps the pictures of one document. */
export interface PictureStore {
  /** Takes a picture, and gives the name that the article knows it by. */
  readonly add: (mediaType: string, bytes: Uint8Array) => string
  readonly assets: readonly ImportedAsset[]
  /** Names of pictures in formats that no browser shows, with their media types. */
  readonly unusual: readonly { readonly src: string; readonly mediaType: string }[]
}

/**
 * Makes an empty store: pictures are named by their place in the document.
 *
 * @returns The store.
 */
export function createPictureStore(): PictureStore {
  const assets: ImportedAsset[] = []
  const unusual: { src: string; mediaType: string }[] = []
  return {
    add: (mediaType, bytes) => {
      const src = `image-${assets.length + 1}.${endings[mediaType.toLowerCase()] ?? 'bin'}`
      assets.push({ src, bytes })
      if (!shown.test(mediaType.toLowerCase())) unusual.push({ src, mediaType })
      return src
    },
    assets,
    unusual,
  }
}
