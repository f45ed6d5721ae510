import type { Article } from '@offprint/core'
import type { Element } from 'hast'

/** One article as a document of the book. */
export interface Chapter {
  readonly article: Article
  /** Relative to the package document. */
  readonly path: string
  /** The chapter's `section`. */
  readonly section: Element
}
