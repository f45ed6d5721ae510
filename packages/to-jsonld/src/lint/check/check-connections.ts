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
  const reached = reachedFrom(main.id, nodes)
  for (const node of nodes) {
    if (!reached.has(node.id)) say('orphan', node.path, { id: label(node), main: label(main) })
  }
}

const label = (node: LintNode): string => (isBlank(node.id) ? nameOf(node) : node.id)

function reachedFrom(start: string, nodes: readonly LintNode[]): ReadonlySet<string> {
  const neighbours = new Map<string, string[]>(nodes.map(({ id }) => [id, []]))
  for (const { id, properties } of nodes) {
    for (const value of [...properties.values()].flat()) {
      if (value.kind !== 'reference') continue
      neighbours.get(id)?.push(value.id)
      neighbours.get(value.id)?.push(id)
    }
  }
  const reached = new Set([start])
  const next = [start]
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    const fresh = (neighbours.get(id) ?? []).filter((other) => !reached.has(other))
    for (const other of fresh) reached.add(other)
    next.push(...fresh)
  }
  return reached
}
