import { parseHtml } from '@offprint/html-body'
import type { Nodes } from 'hast'

const coded = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});|<\/?[a-z][^>]{0,200}>/i

/**
 * The plain text of a value that should have been plain text: entities that were coded twice and tags are resolved.
 *
 * @param value - Such as `Caf&amp;eacute; <i>Rex</i>`; over 20,000 UTF-16 units are cut off.
 * @returns One line, composed (NFC).
 */
export function plainText(value: string): string {
  const head = value.slice(0, 20_000)
  const text = coded.test(head) ? parsed(head) : head
  return text
    .normalize('NFC')
    .replace(/[\s\u200B\uFEFF]+/g, ' ')
    .trim()
}

/** What the parser refuses is no text that anybody wrote; it is kept as it stands. */
function parsed(text: string): string {
  try {
    return textOf(parseHtml(text, { fragment: true }))
  } catch {
    return text
  }
}

function textOf(tree: Nodes): string {
  const waiting: Nodes[] = [tree]
  const parts: string[] = []
  while (waiting.length > 0) {
    const node = waiting.pop()
    if (node?.type === 'text') parts.push(node.value)
    else if (node !== undefined && 'children' in node)
      for (let index = node.children.length - 1; index >= 0; index--) waiting.push(node.children[index] as Nodes)
  }
  return parts.join('')
}
