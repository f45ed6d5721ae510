import { type AnyNode, allNodes } from './all-nodes.js'

interface Worded extends AnyNode {
  readonly value?: unknown
  readonly alt?: unknown
}

const apart: ReadonlySet<string> = new Set(['break', 'paragraph', 'heading', 'listItem', 'tableCell', 'code'])

/**
 * The words of any mdast, however deep.
 *
 * @param nodes - mdast.
 * @returns Texts, codes, formulas and text alternatives in their order; blocks and breaks are parted by spaces.
 */
export function wordsOf(nodes: readonly AnyNode[]): string {
  const words = allNodes(nodes).map((node: Worded) => {
    const own = node.type === 'html' ? '' : [node.value, node.alt].filter((part) => typeof part === 'string').join('')
    return apart.has(node.type) ? ` ${own}` : own
  })
  return words.join('').replace(/ {2,}/g, ' ').trim()
}
