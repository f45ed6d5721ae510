import type { Element } from 'hast'

/** A heading under a chapter's title. */
export interface Heading {
  readonly title: string
  readonly id: string
  /** From 2. */
  readonly depth: number
}

/** The beginning of a printed page. */
export interface Page {
  readonly label: string
  readonly id: string
}

/** What one pass over a chapter finds out. */
export interface Findings {
  readonly ids: Set<string>
  readonly headings: Heading[]
  readonly pages: Page[]
  /** Links into this chapter or another, with a fragment to be looked at when all ids are known. */
  readonly links: Element[]
  /** Links that say nothing, by their addresses. */
  readonly empty: string[]
  hasMaths: boolean
  hasRuby: boolean
}

/** What the functions share that finish one chapter. */
export interface FinishState {
  /** What stands before every id of the chapter. */
  readonly prefix: string
  /** MathML by number. */
  readonly formulas: readonly Element[]
  readonly findings: Findings
  /** Level of the last heading; 0 before the title. */
  depth: number
  isInTime: boolean
}
