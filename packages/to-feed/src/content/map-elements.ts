import type { Element, ElementContent, Root, RootContent } from 'hast'

/**
 * Rewrites a tree from its leaves up.
 *
 * @param tree - Any root; it is not changed.
 * @param change - Called with each element, whose children are rewritten already; returns what takes its place.
 * @returns A new root.
 */
export function mapElements(tree: Root, change: (element: Element) => readonly ElementContent[]): Root {
  const rewrite = (node: ElementContent): readonly ElementContent[] =>
    node.type === 'element' ? change({ ...node, children: node.children.flatMap(rewrite) }) : [node]
  return {
    type: 'root',
    children: tree.children.flatMap((node): readonly RootContent[] =>
      node.type === 'doctype' ? [node] : rewrite(node),
    ),
  }
}
