import type { NodeOf, Root } from '../nodes/nodes.js'
import { visit } from './visit.js'

/** A note with its number, in the order in which the text first refers to it. */
export interface Footnote {
  /** From 1. */
  readonly number: number
  readonly definition: NodeOf<'footnoteDefinition'>
  /** How often the text refers to it. */
  readonly references: number
}

/**
 * The notes of a body, numbered by first reference.
 *
 * Definitions that nothing refers to come last, so that their words are not lost.
 *
 * @param body - An article's body.
 * @returns Notes by identifier, in the order of their numbers; a reference without a definition is not listed.
 */
export function footnotes(body: Root): ReadonlyMap<string, Footnote> {
  const definitions = new Map<string, NodeOf<'footnoteDefinition'>>()
  const references = new Map<string, number>()
  visit(body, (node) => {
    if (node.type === 'footnoteDefinition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node)
    if (node.type === 'footnoteReference') references.set(node.identifier, (references.get(node.identifier) ?? 0) + 1)
  })
  const order = [...new Set([...references.keys(), ...definitions.keys()])].filter((key) => definitions.has(key))
  return new Map(
    order.map((key, index) => [
      key,
      {
        number: index + 1,
        definition: definitions.get(key) as NodeOf<'footnoteDefinition'>,
        references: references.get(key) ?? 0,
      },
    ]),
  )
}
