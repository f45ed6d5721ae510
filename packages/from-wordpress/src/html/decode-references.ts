import { parseHtml } from '@offprint/html-body'

/**
 * Gives a text its characters for HTML's references (`&amp;`, `&#8211;`); tags stay as they are written.
 *
 * @param text - Text with references.
 * @returns Text without.
 */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text
  const { children } = parseHtml(text.replaceAll('<', '&lt;'), { fragment: true })
  return children.map((node) => (node.type === 'text' ? node.value : '')).join('')
}
