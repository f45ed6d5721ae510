import type { Heading, Page } from './chapter/finish-state.js'

/** What the book remembers of a chapter that has been written. */
export interface ChapterEntry {
  readonly path: string
  readonly title: string
  /** Language of its title, where it differs from the book's. */
  readonly language: string
  readonly headings: readonly Heading[]
  readonly pages: readonly Page[]
  readonly hasMaths: boolean
  /** Number of the part that it stands in. */
  readonly part: number | undefined
  readonly colophon: ColophonEntry
}

/** What the colophon says of a chapter. */
export interface ColophonEntry {
  readonly authors: string
  readonly date: string | undefined
  readonly rights: string | undefined
  readonly url: string | undefined
  /** Where the article came from, if that is another place. */
  readonly site: string | undefined
  readonly pictures: readonly string[]
  readonly corrections: readonly string[]
}

/** A page between chapters. */
export interface PartEntry {
  readonly path: string
  readonly title: string
}
