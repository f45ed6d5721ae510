import type { Phrasing } from '@offprint/core'

/**
 * Parts inline content at each of its line breaks.
 *
 * @param nodes - Inline content, its white space not yet collapsed.
 * @param atNewlines - Does a line end in the source part too, as in a `pre`?
 * @returns Lines, at least one; wrappers that go over a line's end are in both lines.
 */
export function splitLines(nodes: readonly Phrasing[], atNewlines: boolean): readonly (readonly Phrasing[])[] {
  const lines: Phrasing[][] = [[]]
  for (const node of nodes) {
    const [first = [], ...others] = piecesOf(node, atNewlines)
    lines.at(-1)?.push(...first)
    for (const other of others) lines.push([...other])
  }
  return lines
}

function piecesOf(node: Phrasing, atNewlines: boolean): readonly (readonly Phrasing[])[] {
  if (node.type === 'break') return [[], []]
  if (node.type === 'text' && atNewlines) return node.value.split(/\r\n?|\n/).map((value) => [{ ...node, value }])
  if (!('children' in node)) return [[node]]
  const lines = splitLines(node.children, atNewlines)
  if (lines.length < 2) return [[node]]
  const { data, ...bare } = node
  return lines.map((children, index) => [{ ...(index === 0 ? node : bare), children } as Phrasing])
}
