import type { Element, Root, RootContent } from 'hast'
import type { Box, Boxes } from './box.js'
import { createReadHint, type Hint } from './read-hint.js'
import { atomicTags, phrasingTags, silentTags } from './tags.js'
import { textSize } from './text-size.js'

interface OpenBox extends Box {
  end: number
  inline: boolean
  ownText: number
  ownCommas: number
  readonly children: Box[]
}

type Step =
  | { readonly node: RootContent; readonly parent?: OpenBox }
  | { readonly close: OpenBox; readonly parent?: OpenBox }

/**
 * Lists the elements of a page in document order, without what a page does not show (`head`, `script`, `style`).
 *
 * @param page - hast; of any depth, since nothing here recurs.
 * @returns The boxes, each with the size of its own text.
 */
export function readBoxes(page: Pick<Root, 'children'>): Boxes {
  const readHint = createReadHint()
  const boxes: OpenBox[] = []
  const open: Step[] = page.children.toReversed().map((node) => ({ node }))
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    if ('close' in step) {
      close(step.close, step.parent, boxes.length)
      continue
    }
    const { node, parent } = step
    if (node.type === 'text' && parent !== undefined) addText(parent, node.value)
    if (node.type !== 'element' || silentTags.has(node.tagName)) continue
    if (parent?.tag === 'math') {
      for (const child of node.children) open.push({ node: child, parent })
      continue
    }
    const box = openBox(node, parent, boxes.length, readHint(node))
    boxes.push(box)
    parent?.children.push(box)
    if (atomicTags.has(box.tag)) continue
    open.push(parent === undefined ? { close: box } : { close: box, parent })
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index]
      if (child !== undefined) open.push({ node: child, parent: box })
    }
  }
  return boxes
}

function openBox(element: Element, parent: OpenBox | undefined, index: number, hint: Hint): OpenBox {
  const tag = element.tagName
  // Custom elements are inline unless style sheets, which are not read, say otherwise.
  const inline = phrasingTags.has(tag) || tag.includes('-')
  return { element, tag, index, end: index + 1, parent, children: [], hint, inline, ownText: 0, ownCommas: 0 }
}

function addText(box: OpenBox, text: string): void {
  const { length, commas } = textSize(text)
  box.ownText += length
  box.ownCommas += commas
}

function close(box: OpenBox, parent: OpenBox | undefined, end: number): void {
  box.end = end
  // An element that stands in lines but holds blocks is a block itself.
  if (!box.inline && parent?.inline) parent.inline = false
}
