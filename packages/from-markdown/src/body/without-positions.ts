/**
 * Copies nodes without their positions, which would be those of a text inside the file and not of the file.
 *
 * @param nodes - Nodes of the model.
 * @returns The same nodes without `position`.
 */
export function withoutPositions<Node extends object>(nodes: readonly Node[]): readonly Node[] {
  return strip(nodes) as readonly Node[]
}

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (key === 'position' ? [] : [[key, strip(inner)]])),
  )
}
