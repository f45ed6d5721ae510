/** A picture in the book. */
export interface Picture {
  /** Relative to the package document. */
  readonly path: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** Finds the picture for a `src` of an article, or of the publication itself. */
export type FindPicture = (src: string, article?: string) => Picture | undefined
