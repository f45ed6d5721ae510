import { type Phrasing, phrasingText } from '@offprint/core'

/**
 * Cuts a piece out of inline content by its text.
 *
 * @param nodes - Inline content.
 * @param start - Offset in its `phrasingText`.
 * @param end - Offset after the last character.
 * @returns The content between them; what has no text belongs to the piece in which it stands.
 */
export function sliceText(nodes: readonly Phrasing[], start: number, end: number): readonly Phrasing[] {
  const kept: Phrasing[] = []
  let at = 0
  for (const node of nodes) {
    const { length } = phrasingText([node])
    const [from, to] = [start - at, end - at]
    at += length
    if (length === 0) {
      if (from < 1 && to > 0) kept.push(node)
      continue
    }
    if (to <= 0 || from >= length) continue
    if (from <= 0 && to >= length) kept.push(node)
    else if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'inlineMath')
      kept.push({ ...node, value: node.value.slice(Math.max(0, from), to) })
    else if ('children' in node) kept.push({ ...node, children: sliceText(node.children, Math.max(0, from), to) })
  }
  return kept
}
