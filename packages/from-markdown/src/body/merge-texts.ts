import type { Phrasing } from '@offprint/core'

/**
 * Joins texts that stand side by side, as they do where something between them was left out; one with an id or a language
 * of its own stays apart.
 *
 * @param nodes - Inline nodes.
 * @returns The same words in as few texts as can be.
 */
export function mergeTexts(nodes: readonly Phrasing[]): readonly Phrasing[] {
  const merged: Phrasing[] = []
  for (const node of nodes) {
    const last = merged.at(-1)
    const apart = last?.data !== undefined || node.data !== undefined
    if (last?.type !== 'text' || node.type !== 'text' || apart) {
      merged.push(node)
      continue
    }
    const position =
      last.position === undefined || node.position === undefined
        ? {}
        : { position: { start: last.position.start, end: node.position.end } }
    merged[merged.length - 1] = { type: 'text', value: last.value + node.value, ...position }
  }
  return merged
}
