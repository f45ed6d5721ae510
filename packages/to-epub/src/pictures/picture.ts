/** What a picture is, by its bytes. */
export interface PictureFacts {
  readonly mediaType: 'image/jpeg' | 'image/png' | 'image/gif' | 'image/webp' | 'image/svg+xml'
  /** Pixels; 0 where the format has none. */
  readonly width: number
  /** Pixels; 0 where the format has none. */
  readonly height: number
  readonly isAnimated: boolean
}

/** A picture in the book. */
export interface Picture extends PictureFacts {
  /** Relative to the package document. */
  readonly path: string
}

/** Finds the picture for a `src` of one article. */
export type FindPicture = (src: string) => Picture | undefined
