import { createSlugger } from '@offprint/core'
import type { Definition, FootnoteDefinition, Heading } from 'mdast'
import { type AnyNode, allNodes } from './all-nodes.js'
import { headingId } from './heading-id.js'
import { wordsOf } from './words-of.js'

/** What has to be known of a whole body before its nodes are converted one by one. */
export interface Survey {
  /** Of link references, by identifier. */
  readonly definitions: ReadonlyMap<string, Definition>
  /** Definitions that no link or picture refers to, or whose identifier was taken (CommonMark 4.7: the first holds). */
  readonly spare: readonly Definition[]
  /** Footnotes in their order, by identifier. */
  readonly notes: ReadonlyMap<string, FootnoteDefinition>
  /** Footnotes whose identifier was taken. */
  readonly spareNotes: readonly FootnoteDefinition[]
  /** Identifiers that note marks refer to. */
  readonly usedNotes: ReadonlySet<string>
  /** What a cross-reference may lead to: ids that were given, and those that headings get from their words. */
  readonly targets: ReadonlySet<string>
}

interface Surveyed extends AnyNode {
  readonly attributes?: Readonly<Record<string, string | null | undefined>> | null
}

/**
 * Surveys a body.
 *
 * @param tree - mdast.
 * @returns Definitions, notes, references and targets.
 */
export function survey(tree: AnyNode): Survey {
  const nodes = allNodes([tree])
  const ofType = <Found>(...types: readonly string[]): readonly Found[] =>
    nodes.filter(({ type }) => types.includes(type)) as readonly unknown[] as readonly Found[]
  const identifiers = (...types: readonly string[]): ReadonlySet<string> =>
    new Set(ofType<Definition>(...types).map(({ identifier }) => identifier))
  const definitions = firstOf(ofType<Definition>('definition'))
  const notes = firstOf(ofType<FootnoteDefinition>('footnoteDefinition'))
  const used = identifiers('linkReference', 'imageReference')
  return {
    definitions: definitions.first,
    spare: [
      ...[...definitions.first.values()].filter(({ identifier }) => !used.has(identifier)),
      ...definitions.others,
    ],
    notes: notes.first,
    spareNotes: notes.others,
    usedNotes: identifiers('footnoteReference'),
    targets: targetsOf(nodes, ofType<Heading>('heading')),
  }
}

function firstOf<Found extends { readonly identifier: string }>(
  nodes: readonly Found[],
): { readonly first: ReadonlyMap<string, Found>; readonly others: readonly Found[] } {
  const first = new Map<string, Found>()
  const others = nodes.filter((node) => {
    const taken = first.has(node.identifier)
    if (!taken) first.set(node.identifier, node)
    return taken
  })
  return { first, others }
}

function targetsOf(nodes: readonly Surveyed[], headings: readonly Heading[]): ReadonlySet<string> {
  const given = nodes.flatMap(({ attributes }) => attributes?.id ?? [])
  const slug = createSlugger(given)
  const ofHeadings = headings.map(({ children }) => headingId(children)?.id ?? slug(wordsOf(children)))
  return new Set([...given, ...ofHeadings])
}
