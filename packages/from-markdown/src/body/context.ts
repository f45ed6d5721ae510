import type { MessageValues } from '@offprint/core'
import type { Definition } from 'mdast'
import type { Node } from 'unist'
import type { RuleId } from '../messages.js'
import type { Journal } from '../report/journal.js'

/** What the converters of single nodes share. */
export interface BodyContext {
  /** The text that the nodes' offsets count in. */
  readonly text: string
  readonly definitions: ReadonlyMap<string, Definition>
  readonly journal: Journal
  /** Reports at a node. */
  readonly report: (ruleId: RuleId, values: MessageValues, node: Node) => void
}

/**
 * Makes the context of one body.
 *
 * @param text - The parsed text.
 * @param definitions - By identifier.
 * @param journal - Of this reading.
 * @returns The context.
 */
export function createContext(
  text: string,
  definitions: ReadonlyMap<string, Definition>,
  journal: Journal,
): BodyContext {
  return {
    text,
    definitions,
    journal,
    report: (ruleId, values, { position }) =>
      journal.report(ruleId, values, position === undefined ? {} : { place: position }),
  }
}

/**
 * The position of a node, as a field to spread.
 *
 * @param node - mdast.
 * @returns `{position}` where it is known.
 */
export function placed({ position }: Node): { readonly position?: NonNullable<Node['position']> } {
  return position === undefined ? {} : { position }
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
