import { reachedFrom } from '../../judge/reached-from.js'
import { isBlank, type LintNode, nameOf, typesOf } from '../expand/lint-graph.js'
import { isA } from '../vocabulary/ancestors.js'
import type { LintScope } from './lint-scope.js'

/**
 * Checks that every node leads to the main one or is led to from it.
 *
 * @param nodes - Those that the document describes.
 * @param scope - Takes findings.
 */
export function checkConnections(nodes: readonly LintNode[], { say }: LintScope): void {
  const typed = nodes.filter((node) => typesOf(node).length > 0)
  const main = typed.find((node) => isA(typesOf(node), 'Article')) ?? typed[0]
  if (main === undefined) return
  if (isBlank(main.id)) say('main-without-id', main.path, { type: nameOf(main) })
  const reached = reachedFrom(main.id, nodes.map(linksOf))
  for (const node of nodes) {
    if (!reached.has(node.id)) say('orphan', node.path, { id: label(node), main: label(main) })
  }
}

const label = (node: LintNode): string => (isBlank(node.id) ? nameOf(node) : node.id)

const linksOf = ({ id, properties }: LintNode): readonly [string, readonly string[]] => [
  id,
  [...properties.values()].flat().flatMap((value) => (value.kind === 'reference' ? [value.id] : [])),
]
