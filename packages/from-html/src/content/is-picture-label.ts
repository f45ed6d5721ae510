import type { Box } from './box.js'
import { isInside } from './is-inside.js'
import type { Measures } from './measure.js'

/** Characters of a word such as "Image", which a screen reader says before a picture. */
const longestLabel = 12

/**
 * Is this a label beside a picture that has a caption too?
 *
 * @param box - A measured box.
 * @param measures - Measures of the article.
 * @returns Whether it is a few letters without a picture, in a figure and not in its caption.
 */
export function isPictureLabel(box: Box, { text, images }: Measures): boolean {
  const length = text[box.index] ?? 0
  if (box.tag !== 'span' || length === 0 || length > longestLabel || (images[box.index] ?? 0) > 0) return false
  return isInside(box, 'figure') && !isInside(box, 'figcaption') && hasCaption(box)
}

/** Has the figure round it a caption? */
function hasCaption({ parent }: Box): boolean {
  for (let box = parent, level = 0; box !== undefined && level < 3; box = box.parent, level++) {
    if (box.tag === 'figure') return box.children.some(({ tag }) => tag === 'figcaption')
  }
  return false
}
