import { legalText } from '@offprint/xml'
import type { Element, Root } from 'hast'
import { toHtml as stringify } from 'hast-util-to-html'

/**
 * Writes a tree as HTML (HTML, 13.1).
 *
 * @param tree - A root, an element or a list of nodes.
 * @returns Markup without a doctype of its own; a `doctype` node writes one. Control characters and lone surrogates, which
 *   HTML forbids (13.1.5), are not in it.
 */
export function toHtml(tree: Root | Root['children'] | Element): string {
  return legalText(stringify(tree as Root, { characterReferences: { useNamedReferences: false }, tightDoctype: false }))
}
