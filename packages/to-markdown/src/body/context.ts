/** Where a node stands, as far as it matters to how it can be written. */
export interface BodyContext {
  /** Must everything stay on one line: a heading, a label, a cell, a text of the front matter? */
  readonly line: boolean
  /** Inside a cell, a bare pipe ends it. */
  readonly cell: boolean
  /** Inside the brackets of a directive, whose own brackets have to balance. */
  readonly label: boolean
  /** Inside struck text, which cannot be written inside itself. */
  readonly struck: boolean
  /** The highest depth that headings keep here. */
  readonly highest: 1 | 2
  /** How many nodes stand round this one. */
  readonly depth: number
  /** Identifiers of the notes that are written as `[^1]: …`. */
  readonly notes: ReadonlySet<string>
  /** Ids that a cross-reference may lead to. */
  readonly targets: ReadonlySet<string>
}

/** Shallower than what readers refuse, and deeper than texts are; below it nodes are written as JSON. */
export const maximumDepth = 20

/** The context of blocks that stand alone, such as an abstract. */
export const emptyContext: BodyContext = {
  line: false,
  cell: false,
  label: false,
  struck: false,
  highest: 2,
  depth: 0,
  notes: new Set(),
  targets: new Set(),
}

/**
 * The context of a label in brackets after a directive's name.
 *
 * @param context - Of the directive.
 * @returns That of its label, which has one line.
 */
export function inLabel(context: BodyContext): BodyContext {
  return { ...context, line: true, label: true }
}
