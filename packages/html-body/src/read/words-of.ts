import type { Nodes, RootContent } from 'hast'
import { silentElements } from '../parse/silent-elements.js'

const breaking = new Set(['br', 'p', 'div', 'li', 'tr', 'td', 'th', 'dt', 'dd', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/**
 * The text of nodes, as far as a browser shows it; it works at any depth.
 *
 * @param nodes - hast.
 * @returns The text with its white space; a line break where a block or a `br` stands.
 */
export function wordsOf(nodes: readonly RootContent[]): string {
  let words = ''
  const open: (Nodes | string)[] = [...nodes].reverse()
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'string') words += node
    else if (node.type === 'text') words += node.value
    else if (node.type === 'element' && !silentElements.has(node.tagName)) {
      if (breaking.has(node.tagName)) {
        words += '\n'
        open.push('\n')
      }
      for (let index = node.children.length - 1; index >= 0; index--) open.push(node.children[index] as Nodes)
    }
  }
  return words
}
