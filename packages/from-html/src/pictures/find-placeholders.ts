import type { Box, Boxes } from '../content/box.js'
import { isSamePicture } from './same-picture.js'

/**
 * Finds pictures that only hold the place of one that scripts load: the picture itself stands in a `noscript` after them.
 *
 * @param boxes - The page.
 * @returns Boxes of such pictures, with what is round them and nothing else.
 */
export function findPlaceholders(boxes: Boxes): readonly Box[] {
  return boxes.flatMap(({ children }) =>
    children.flatMap((box, place) => (box.tag === 'noscript' ? placeholdersBefore(box, children, place) : [])),
  )
}

/** Siblings just before a `noscript` that has one picture. */
function placeholdersBefore(noscript: Box, siblings: readonly Box[], place: number): readonly Box[] {
  const picture = onlyPicture(noscript)
  const { src } = picture?.element.properties ?? {}
  if (typeof src !== 'string') return []
  const before = siblings.slice(Math.max(0, place - mostPlaceholders), place)
  return before.filter((box) => {
    const other = onlyPicture(box)
    return other !== undefined && holdsPlaceFor(src, other)
  })
}

/** Pages have a blurred picture and an empty one at most. */
const mostPlaceholders = 2

/** The one picture in a box that has nothing else. */
function onlyPicture(first: Box): Box | undefined {
  let box = first
  while (box.tag !== 'img') {
    const [only, ...others] = box.children
    if (only === undefined || others.length > 0 || box.ownText > 0) return undefined
    box = only
  }
  return box
}

function holdsPlaceFor(picture: string, { element }: Box): boolean {
  const { src } = element.properties
  return typeof src !== 'string' || src === '' || src.startsWith('data:') || isSamePicture(src, picture)
}
