import { type ArticleNode, type Footnote, footnotes, innerNodes, type NodeOf, type Root } from '@offprint/core'

/** What rendering must know of a body before it begins. */
export interface Survey {
  /** Nodes with an id of their own, in document order. */
  readonly stated: readonly ArticleNode[]
  /** Headings without one. */
  readonly headings: readonly NodeOf<'heading'>[]
  /** By identifier. */
  readonly notes: ReadonlyMap<string, Footnote>
}

/**
 * Looks through a body once.
 *
 * @param body - An article's body.
 * @returns Ids, headings and notes.
 */
export function surveyBody(body: Root): Survey {
  const stated: ArticleNode[] = []
  const headings: NodeOf<'heading'>[] = []
  let hasNotes = false
  const look = (node: ArticleNode): void => {
    if (node.data?.id !== undefined) stated.push(node)
    else if (node.type === 'heading') headings.push(node)
    hasNotes ||= node.type === 'footnoteDefinition'
    // Half of all nodes are texts, which hold nothing.
    if (node.type !== 'text') for (const inner of innerNodes(node)) look(inner)
  }
  look(body)
  // Most bodies have none, and numbering them takes a walk of its own.
  return { stated, headings, notes: hasNotes ? footnotes(body) : new Map() }
}
