import type { PictureFacts } from './pictures/picture.js'

/** What a family of reading systems takes. */
export interface Profile {
  readonly pictureTypes: readonly PictureFacts['mediaType'][]
  /** Most bytes of one picture. */
  readonly pictureBytes: number
  /** Most pixels of one picture. */
  readonly picturePixels: number
  /** A chapter with more bytes than this is reported: devices with little memory turn its pages slowly. */
  readonly chapterBytes: number
  /** Does the stylesheet have a part for dark screens? */
  readonly hasDarkMode: boolean
  /** Are formulas written as MathML? */
  readonly hasMaths: boolean
  /** Is EPUB 2's `guide` written? */
  readonly hasGuide: boolean
}

/** The name of a profile. */
export type ProfileName = 'standard' | 'kindle' | 'apple' | 'kobo'

const megabyte = 1_000_000

const standard: Profile = {
  pictureTypes: ['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'image/svg+xml'],
  pictureBytes: 20 * megabyte,
  picturePixels: 100 * megabyte,
  chapterBytes: 2 * megabyte,
  hasDarkMode: true,
  hasMaths: true,
  hasGuide: false,
}

/** Limits by the name of the shop or device; the first is every reading system of EPUB 3.3. */
export const profiles: Readonly<Record<ProfileName, Profile>> = {
  standard,
  /** Kindle Publishing Guidelines: pictures of at most 5 MB in JPEG, PNG or GIF, no media queries that hide content. */
  kindle: {
    ...standard,
    pictureTypes: ['image/jpeg', 'image/png', 'image/gif'],
    pictureBytes: 5 * megabyte,
    chapterBytes: 250_000,
    hasDarkMode: false,
    hasMaths: false,
    hasGuide: true,
  },
  /** Apple Books Asset Guide: pictures of at most 4 million pixels. */
  apple: {
    ...standard,
    pictureTypes: ['image/jpeg', 'image/png', 'image/gif', 'image/svg+xml'],
    picturePixels: 4 * megabyte,
  },
  /** Kobo's conversion: pictures of at most 10 MB in JPEG, PNG or GIF, chapters that small devices can hold. */
  kobo: {
    ...standard,
    pictureTypes: ['image/jpeg', 'image/png', 'image/gif'],
    pictureBytes: 10 * megabyte,
    chapterBytes: 250_000,
    hasDarkMode: false,
  },
}
