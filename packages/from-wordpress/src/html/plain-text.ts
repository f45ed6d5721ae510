import { parseHtml } from '@offprint/html-body'
import type { RootContent } from 'hast'
import { blockElements } from './elements.js'

const unseen: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript'])

/**
 * The words of nodes, as a browser would show them on one line.
 *
 * @param nodes - hast.
 * @returns Plain text; white space is collapsed.
 */
export function textOf(nodes: readonly RootContent[]): string {
  return rawText(nodes)
    .replace(/[ \t\r\n\f]+/g, ' ')
    .trim()
}

/**
 * The words of nodes with their white space as it stands.
 *
 * @param nodes - hast.
 * @returns Plain text; a line break is `\n`, and blocks are parted by one.
 */
export function rawText(nodes: readonly RootContent[]): string {
  const parts = nodes.map((node) => {
    if (node.type === 'text') return node.value
    if (node.type !== 'element' || unseen.has(node.tagName)) return ''
    if (node.tagName === 'br') return '\n'
    const inner = rawText(node.children)
    return blockElements.has(node.tagName) ? `\n${inner}\n` : inner
  })
  return parts.join('')
}

/**
 * The words of a field that WordPress keeps as HTML, such as a title or the name of a category.
 *
 * @param html - HTML, or plain text.
 * @returns Plain text on one line.
 */
export function plainText(html: string): string {
  if (!/[<&]/.test(html)) return html.replace(/[ \t\r\n\f]+/g, ' ').trim()
  return textOf(parseHtml(html, { fragment: true }).children)
}
