import type { RootContent } from 'hast'

/** Elements as a test writes them, without attributes; a comment is left out. */
export function toMarkup(nodes: readonly RootContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value
      if (node.type !== 'element') return ''
      if (['br', 'hr', 'img', 'input', 'col'].includes(node.tagName)) return `<${node.tagName}>`
      return `<${node.tagName}>${toMarkup(node.children)}</${node.tagName}>`
    })
    .join('')
}
