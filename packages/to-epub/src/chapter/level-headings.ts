import type { Element, ElementContent } from 'hast'
import { elementsOf, wordsOf } from './tree.js'

const level = ({ tagName }: Element): number => (/^h[1-6]$/.test(tagName) ? Number(tagName[1]) : 0)

/**
 * Sets the headings under a chapter's title so that none jumps a level and none is empty (WCAG 2.2, 1.3.1).
 *
 * @param nodes - What follows the title, which is `h1`.
 * @returns New nodes.
 */
export function levelHeadings(nodes: readonly ElementContent[]): ElementContent[] {
  const headings = elementsOf(nodes).filter((element) => level(element) > 0 && wordsOf(element.children) !== '')
  let last = 1
  const planned = headings.map((heading) => {
    last = Math.min(Math.max(level(heading), 2), last + 1)
    return last
  })
  let index = 0
  return mapHeadings(nodes, (heading) => {
    const depth = planned[index]
    index += 1
    return { ...heading, tagName: `h${depth ?? 2}` }
  })
}

/** In document order, which a change from the inside out does not keep. */
function mapHeadings(nodes: readonly ElementContent[], change: (heading: Element) => Element): ElementContent[] {
  return nodes.map((node) => {
    if (node.type !== 'element') return node
    if (level(node) > 0) return wordsOf(node.children) === '' ? { ...node, tagName: 'p' } : change(node)
    return { ...node, children: mapHeadings(node.children, change) }
  })
}
