import type { RootContent } from 'hast'
import { element, isElement } from '../html/elements.js'

/** Elements whose line breaks WordPress leaves as they are. */
const untouched: ReadonlySet<string> = new Set([
  ...['audio', 'canvas', 'iframe', 'math', 'noscript', 'object', 'pre', 'script', 'select', 'style', 'svg'],
  ...['template', 'textarea', 'video'],
])

/**
 * Makes line breaks of the source breaks of the line, as WordPress shows them; one that follows a `br` is none.
 *
 * @param nodes - Content of one paragraph.
 * @returns The content without line feeds.
 */
export function breakLines(nodes: readonly RootContent[]): readonly RootContent[] {
  return nodes.flatMap((node, index): RootContent[] => {
    if (node.type === 'text') return brokenText(node.value, isElement(nodes[index - 1], 'br'))
    if (!isElement(node) || untouched.has(node.tagName)) return [node]
    return [{ ...node, children: breakLines(node.children) as typeof node.children }]
  })
}

function brokenText(value: string, afterBreak: boolean): RootContent[] {
  const text = afterBreak ? value.replace(/^[ \t]*\n/, '') : value
  return text
    .split(/[ \t]*\n/)
    .flatMap((line, index): RootContent[] => [
      ...(index === 0 ? [] : [element('br', [])]),
      ...(line === '' ? [] : [{ type: 'text' as const, value: line }]),
    ])
}

/**
 * Takes line breaks and blanks off both ends of a paragraph's content.
 *
 * @param nodes - Content of one paragraph.
 * @returns The content; nothing when there is only white space and comments.
 */
export function trimRun(nodes: readonly RootContent[]): readonly RootContent[] {
  const seen = (node: RootContent): boolean =>
    node.type === 'text' ? node.value.trim() !== '' : node.type === 'element'
  const first = nodes.findIndex(seen)
  if (first === -1) return []
  const last = nodes.findLastIndex(seen)
  return nodes.slice(first, last + 1).map((node, index, all) => {
    if (node.type !== 'text') return node
    const start = index === 0 ? node.value.replace(/^[ \t\r\n]+/, '') : node.value
    return { ...node, value: index === all.length - 1 ? start.replace(/[ \t\r\n]+$/, '') : start }
  })
}
