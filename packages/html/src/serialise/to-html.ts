import type { Element, Root } from 'hast'
import { toHtml as stringify } from 'hast-util-to-html'

/**
 * Writes a tree as HTML (HTML, 13.1).
 *
 * @param tree - A root, an element or a list of nodes.
 * @returns Markup without a doctype of its own; a `doctype` node writes one.
 */
export function toHtml(tree: Root | Root['children'] | Element): string {
  return stringify(tree as Root, { characterReferences: { useNamedReferences: false }, tightDoctype: false })
}
