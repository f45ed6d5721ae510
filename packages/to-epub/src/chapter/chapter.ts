import type { Element } from 'hast'
import type { Heading, Page } from './finish-state.js'

/** One article as a document of the book. */
export interface Chapter {
  /** Relative to the package document. */
  readonly path: string
  /** For lists: one line, never empty. */
  readonly title: string
  /** The chapter's `section`. */
  readonly section: Element
  readonly ids: ReadonlySet<string>
  readonly headings: readonly Heading[]
  readonly pages: readonly Page[]
  readonly hasMaths: boolean
  readonly hasRuby: boolean
}
