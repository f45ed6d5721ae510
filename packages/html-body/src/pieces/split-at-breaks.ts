import type { Phrasing } from '@offprint/core'

/**
 * Parts inline content where two or more line breaks stand together, as people who have no paragraphs part them.
 *
 * @param nodes - Inline content, its white space not yet collapsed.
 * @returns The parts, at least one; wrappers that go over such a place are in both parts.
 */
export function splitAtBreaks(nodes: readonly Phrasing[]): readonly (readonly Phrasing[])[] {
  if (!nodes.some(mayHoldBreaks)) return [nodes]
  const parts: Phrasing[][] = [[]]
  let breaks: Phrasing[] = []
  const settle = (): void => {
    if (breaks.filter(({ type }) => type === 'break').length > 1) parts.push([])
    else parts.at(-1)?.push(...breaks)
    breaks = []
  }
  for (const node of nodes) {
    if (node.type === 'break') {
      breaks.push(node)
      continue
    }
    // A space between breaks belongs to neither side; one that no break precedes is content.
    if (breaks.length > 0 && node.type === 'text' && /^[ \t\n\f\r]*$/.test(node.value)) {
      breaks.push(node)
      continue
    }
    settle()
    const [first, ...others] = 'children' in node ? piecesOf(node) : [[node]]
    parts.at(-1)?.push(...(first ?? []))
    for (const other of others) parts.push([...other])
  }
  settle()
  return parts
}

const mayHoldBreaks = (node: Phrasing): boolean =>
  node.type === 'break' || ('children' in node && node.children.some(mayHoldBreaks))

function piecesOf(
  node: Extract<Phrasing, { readonly children: readonly Phrasing[] }>,
): readonly (readonly Phrasing[])[] {
  const parts = splitAtBreaks(node.children)
  if (parts.length < 2) return [[node]]
  const { data, ...bare } = node
  return parts.map((children, index) => [{ ...(index === 0 ? node : bare), children } as Phrasing])
}
