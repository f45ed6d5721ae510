import { createSlugger } from '@offprint/core'
import type { Nodes, RootContent } from 'mdast'

/** What a cross-reference may lead to. */
export interface Targets {
  /** Ids of attributes. */
  readonly given: ReadonlySet<string>
  /** Ids of headings, written or made from their words. */
  readonly ofHeadings: ReadonlySet<string>
}

/**
 * Finds what a cross-reference may lead to, as readers will: ids that are given, and those that headings get from their
 * words.
 *
 * @param blocks - mdast as it is written.
 * @returns Ids of both kinds.
 */
export function targetsOf(blocks: readonly RootContent[]): Targets {
  const nodes = blocks.flatMap(everyNode)
  const given = nodes.flatMap((node) => ('attributes' in node ? (node.attributes?.id ?? []) : []))
  const slug = createSlugger(given)
  const ofHeadings = nodes.flatMap((node) =>
    node.type === 'heading' ? [writtenId(node.children) ?? slug(words(node).replace(/ {2,}/g, ' ').trim())] : [],
  )
  return { given: new Set(given), ofHeadings: new Set(ofHeadings) }
}

const everyNode = (node: Nodes): readonly Nodes[] => [
  node,
  ...('children' in node ? node.children.flatMap(everyNode) : []),
]

function writtenId(children: readonly Nodes[]): string | undefined {
  const last = children.at(-1)
  return last?.type === 'html' ? /^ \{#(.+)\}$/.exec(last.value)?.[1] : undefined
}

function words(node: Nodes): string {
  if (node.type === 'html') return ''
  if (node.type === 'break') return ' '
  const own = 'value' in node ? node.value : 'alt' in node ? (node.alt ?? '') : ''
  return own + ('children' in node ? node.children.map(words).join('') : '')
}
