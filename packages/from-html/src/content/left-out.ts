import type { Box, Boxes } from './box.js'

/** Why an element is no part of the article; stands in the residue. */
export type Reason =
  | 'navigation'
  | 'header of the site'
  | 'footer of the site'
  | 'hidden'
  | 'comments'
  | 'advertisement'
  | 'share buttons'
  | 'form'
  | 'sidebar'
  | 'related links'
  | 'links'
  | 'empty'
  | 'furniture of the page'
  | 'title'
  | 'byline'
  | 'date'
  | 'outside the article'

/** What is left out so far: by index of the box, for it and everything in it. */
export type LeftOut = ReadonlyMap<number, Reason>

/**
 * Walks the boxes that are not left out.
 *
 * @param boxes - In document order.
 * @param left - What is left out.
 * @param part - Box to walk, with what is in it; the whole page where it is absent.
 * @returns The boxes, in document order.
 */
export function* keptBoxes(boxes: Boxes, left: LeftOut, part?: Box): Generator<Box> {
  const end = part?.end ?? boxes.length
  for (let index = part?.index ?? 0; index < end; ) {
    const box = boxes[index]
    if (box === undefined) return
    if (left.has(index)) {
      index = box.end
      continue
    }
    yield box
    index++
  }
}
