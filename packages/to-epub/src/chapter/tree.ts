import type { Element, ElementContent } from 'hast'

/**
 * Makes a copy of a tree in which every element was changed.
 *
 * @param nodes - hast.
 * @param change - Called with each element after those inside it; gives what stands in its place.
 * @returns New nodes.
 */
export function mapElements(
  nodes: readonly ElementContent[],
  change: (element: Element) => readonly ElementContent[],
): ElementContent[] {
  return nodes.flatMap((node) =>
    node.type === 'element' ? change({ ...node, children: mapElements(node.children, change) }) : [node],
  )
}

/**
 * Every element of a tree in document order.
 *
 * @param nodes - hast.
 * @returns Elements, outer before inner.
 */
export function elementsOf(nodes: readonly ElementContent[]): readonly Element[] {
  return nodes.flatMap((node) => (node.type === 'element' ? [node, ...elementsOf(node.children)] : []))
}

/**
 * The words of a tree.
 *
 * @param nodes - hast.
 * @returns Text in one line.
 */
export function wordsOf(nodes: readonly ElementContent[]): string {
  const text = (node: ElementContent): string =>
    node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(text).join('') : ''
  return nodes.map(text).join('').replace(/\s+/g, ' ').trim()
}
