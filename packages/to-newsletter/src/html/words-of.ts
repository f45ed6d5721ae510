import type { ElementContent } from 'hast'

/**
 * The text of a tree.
 *
 * @param node - Any node.
 * @returns Its texts, joined as they stand.
 */
export const wordsOf = (node: ElementContent): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(wordsOf).join('') : ''
