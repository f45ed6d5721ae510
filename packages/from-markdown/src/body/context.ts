import type { MessageValues } from '@offprint/core'
import type { Node, Position } from 'unist'
import type { RuleId } from '../messages.js'
import type { Journal } from '../report/journal.js'
import { type Survey, survey } from './survey.js'

/** What the converters of single nodes share. */
export interface BodyContext {
  /** The text that the nodes' offsets count in. */
  readonly text: string
  readonly survey: Survey
  /** How many nodes stand round this one. */
  readonly depth: number
  /** What to add to the depth of headings. */
  readonly headingShift: number
  /** No heading is moved over this depth. */
  readonly highestHeading: number
  /** Does the front matter say who may read? */
  readonly hasAccess: boolean
  /** Reports at a node. */
  readonly report: (ruleId: RuleId, values: MessageValues, node: Node) => void
  /** Reports the first of a kind alone. */
  readonly reportOnce: (ruleId: RuleId, kind: string, values: MessageValues, node: Node) => void
  /** Keeps what is not in the article. */
  readonly leaveOut: (text: string, reason: string, node: Node) => void
  /** Takes an id for a node; says whether it was still free. */
  readonly claim: (id: string) => boolean
}

/** Deeper than texts are, and far from the depth that the model refuses. */
export const maximumDepth = 50

/**
 * Makes the context of one body.
 *
 * @param text - The parsed text.
 * @param tree - What it was parsed to.
 * @param journal - Of this reading.
 * @returns The context.
 */
export function createContext(text: string, tree: Node, journal: Journal): BodyContext {
  const seen = new Set<string>()
  const ids = new Set<string>()
  const add = (set: Set<string>, key: string): boolean => !set.has(key) && set.add(key) !== undefined
  const report: BodyContext['report'] = (ruleId, values, node) => journal.report(ruleId, values, at(node))
  return {
    text,
    survey: survey(tree),
    depth: 0,
    headingShift: 0,
    highestHeading: 2,
    hasAccess: false,
    report,
    reportOnce: (ruleId, kind, values, node) => {
      if (add(seen, `${ruleId} ${kind}`)) report(ruleId, values, node)
    },
    leaveOut: (words, reason, node) => journal.leaveOut(words, reason, at(node).place),
    claim: (id) => add(ids, id),
  }
}

const at = (node: Node): { readonly place?: Position } => {
  const { position } = placed(node)
  return position === undefined ? {} : { place: position }
}

/**
 * The position of a node, as a field to spread.
 *
 * @param node - mdast.
 * @returns Lines and columns, where they are known; no offsets, since those of the file are others.
 */
export function placed({ position }: Node): { readonly position?: Position } {
  if (position === undefined) return {}
  const { start, end } = position
  return {
    position: {
      start: { line: start.line, column: start.column },
      end: { line: end.line, column: end.column },
    },
  }
}

/**
 * The source text of a node.
 *
 * @param node - mdast with offsets.
 * @param context - Of its body.
 * @returns The text, byte for byte.
 */
export function sourceOf({ position }: Node, context: BodyContext): string {
  return context.text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0)
}
