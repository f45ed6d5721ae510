/**
 * What is connected with one node, in either direction.
 *
 * @param start - Id of that node.
 * @param links - For each node its id and the ids that it refers to; others than the nodes' are passed over.
 * @returns Ids, the start's among them.
 */
export function reachedFrom(
  start: string,
  links: readonly (readonly [id: string, targets: readonly string[]])[],
): ReadonlySet<string> {
  const neighbours = new Map<string, string[]>(links.map(([id]) => [id, []]))
  for (const [id, targets] of links) {
    for (const target of targets) {
      neighbours.get(id)?.push(target)
      neighbours.get(target)?.push(id)
    }
  }
  const reached = new Set([start])
  const next = [start]
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    for (const other of neighbours.get(id) ?? []) {
      if (reached.has(other)) continue
      reached.add(other)
      next.push(other)
    }
  }
  return reached
}
