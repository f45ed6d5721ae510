import type { Residue } from '@offprint/core'
import type { Box, Boxes } from './box.js'
import { elementText } from './element-text.js'
import type { LeftOut, Reason } from './left-out.js'

const tagReasons: Readonly<Record<string, Reason>> = {
  nav: 'navigation',
  header: 'header of the site',
  footer: 'footer of the site',
  aside: 'sidebar',
  form: 'form',
  noscript: 'hidden',
}

/**
 * Lists what a page shows and the article does not have: one entry a block, such as a whole menu.
 *
 * @param boxes - The page.
 * @param parts - Boxes that hold the article, in order.
 * @param left - What is left out of the page and of these boxes.
 * @returns Text and reason of every block that has words, in the order of the page.
 */
export function listLeft(boxes: Boxes, parts: readonly Box[], left: LeftOut): readonly Residue[] {
  const found: Residue[] = []
  const add = (text: string, reason: Reason): void => {
    if (/[\p{L}\p{N}]/u.test(text)) found.push({ text, reason })
  }
  const within = markedWithin(boxes, parts)
  for (let index = 0; index < boxes.length; ) {
    const box = boxes[index]
    if (box === undefined) break
    const reason = left.get(index)
    const place = within[index]
    if (reason !== undefined || place === outside) {
      add(elementText(box.element), reason ?? reasonOf(box))
      index = box.end
      continue
    }
    if (place === around && box.ownText > 0) add(ownText(box), 'outside the article')
    index++
  }
  return found
}

const outside = 0
const around = 1
const inside = 2

/** Says of every box whether it is outside of the parts, around one or inside. */
function markedWithin(boxes: Boxes, parts: readonly Box[]): Uint8Array {
  const marks = new Uint8Array(boxes.length)
  for (const part of parts) {
    marks.fill(inside, part.index, part.end)
    for (let box = part.parent; box !== undefined && marks[box.index] === outside; box = box.parent) {
      marks[box.index] = around
    }
  }
  return marks
}

const reasonOf = ({ tag, hint }: Box): Reason => tagReasons[tag] ?? hint.furniture ?? 'outside the article'

function ownText({ element }: Box): string {
  return element.children
    .flatMap((node) => (node.type === 'text' ? [node.value] : []))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}
