import type { View } from '../../support/failing-clients.js'

/** An element of somebody's mail. */
export interface LintElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  /** Who sees it: Word, all others, or both. */
  readonly view: View
  readonly parent: LintElement | undefined
  /** Offset of its start tag. */
  readonly at: number
  /** Text of a raw text element. */
  readonly raw: string | undefined
  /** Does a table stand inside? */
  holdsTable: boolean
  /** Do words or a picture with a text alternative stand inside? */
  hasWords: boolean
  /** The first words inside, as far as they are needed to know a link. */
  words: string
  /** Does it head cells (`th`), for a table? */
  hasHeadCells: boolean
}

/** Words of somebody's mail. */
export interface LintText {
  readonly value: string
  readonly parent: LintElement | undefined
  readonly view: View
  readonly at: number
}

/** A mail as the linter reads it. */
export interface MailDocument {
  readonly html: string
  readonly elements: readonly LintElement[]
  readonly texts: readonly LintText[]
  /** Where markup begins that the mail's end cuts. */
  readonly unclosed: number | undefined
  /** Names that links inside the mail may lead to. */
  readonly anchors: ReadonlySet<string>
}
