import type { Element, RootContent } from 'hast'
import { copyContent } from '../content/copy-content.js'
import type { FoundContent } from '../content/find-content.js'
import type { Reason } from '../content/left-out.js'
import { listLeft } from '../content/list-left.js'
import { readBoxes } from '../content/read-boxes.js'

/**
 * Takes nodes as the article, all but what its fields say already.
 *
 * @param nodes - hast, such as a fragment.
 * @param shown - Elements that show a field, with the reason.
 * @returns The nodes without these elements, and the text of these.
 */
export function takeWhole(nodes: readonly RootContent[], shown: ReadonlyMap<Element, Reason>): FoundContent {
  const children = nodes.filter((node) => node.type !== 'doctype')
  const boxes = readBoxes({ children: [{ type: 'element', tagName: 'div', properties: {}, children }] })
  const whole = boxes[0]
  if (whole === undefined) return { content: children, left: [], confidence: 1 }
  const left = new Map<number, Reason>()
  for (const { element, index } of boxes) {
    const reason = shown.get(element)
    if (reason !== undefined) left.set(index, reason)
  }
  return {
    content: copyContent(whole, left, boxes).children,
    left: listLeft(boxes, [whole], left),
    confidence: 1,
  }
}
