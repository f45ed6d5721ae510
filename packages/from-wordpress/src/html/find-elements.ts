import type { Element, RootContent } from 'hast'

/**
 * All elements that a test accepts, in document order; what stands in one that is found is not searched.
 *
 * @param nodes - hast.
 * @param accept - The test.
 * @returns The elements.
 */
export function findElements(nodes: readonly RootContent[], accept: (node: Element) => boolean): readonly Element[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return []
    return accept(node) ? [node] : findElements(node.children, accept)
  })
}
