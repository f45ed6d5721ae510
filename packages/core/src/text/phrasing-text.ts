import { toString as nodeText } from 'mdast-util-to-string'
import type { Phrasing } from '../nodes/phrasing.js'

/**
 * The words of inline content without its markup.
 *
 * @param nodes - Inline nodes.
 * @returns Plain text; a line break is `\n`; pictures, note marks and the readings of ruby are left out.
 */
export function phrasingText(nodes: readonly Phrasing[]): string {
  return nodes.map(oneText).join('')
}

function oneText(node: Phrasing): string {
  if (node.type === 'break') return '\n'
  return 'children' in node ? phrasingText(node.children) : nodeText(node, { includeImageAlt: false })
}
