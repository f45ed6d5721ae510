import type { Element } from 'hast'
import { markedPicture } from '../pictures/marked-picture.js'
import type { Box, Boxes } from './box.js'
import type { LeftOut } from './left-out.js'

/**
 * Copies an element without what is left out of it; what has nothing left out is shared and not copied.
 *
 * @param part - Its box.
 * @param left - What is left out.
 * @param boxes - The page.
 * @returns The element itself, or a copy; the page stays as it is.
 */
export function copyContent(part: Box, left: LeftOut, boxes: Boxes): Element {
  const copies = new Map<number, Element>()
  // From the last to the first, so that what is inside is copied before what it stands in.
  for (const index of changedBoxes(part, left, boxes).toSorted((one, other) => other - one)) {
    const box = boxes[index]
    if (box !== undefined) copies.set(index, copyOf(box, left, copies, boxes))
  }
  return copies.get(part.index) ?? part.element
}

function copyOf(box: Box, left: LeftOut, copies: ReadonlyMap<number, Element>, boxes: Boxes): Element {
  const picture = markedPicture(box, boxes)
  let next = 0
  const children = box.element.children.flatMap((node) => {
    const inner = box.children[next]
    if (inner === undefined || node !== inner.element) return [node]
    next++
    return left.has(inner.index) ? [] : [copies.get(inner.index) ?? node]
  })
  return { ...box.element, children: picture === undefined ? children : [picture, ...children] }
}

/** Boxes that change, and those round them. */
function changedBoxes(part: Box, left: LeftOut, boxes: Boxes): readonly number[] {
  const changed = new Set<number>()
  const mark = (first: Box | undefined): void => {
    for (let box = first; box !== undefined && box.index >= part.index && !changed.has(box.index); box = box.parent) {
      changed.add(box.index)
    }
  }
  for (let index = part.index; index < part.end; index++) {
    const box = boxes[index]
    if (box !== undefined && markedPicture(box, boxes) !== undefined) mark(box)
    if (index > part.index && left.has(index)) mark(box?.parent)
  }
  return [...changed]
}
