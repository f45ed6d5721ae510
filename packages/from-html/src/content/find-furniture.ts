import type { Box, Boxes } from './box.js'
import { isHidden } from './is-hidden.js'
import { isInside } from './is-inside.js'
import type { Reason } from './left-out.js'
import { measure } from './measure.js'
import { mostFurniturePart, proseOf } from './prose-of.js'

/** ARIA roles of what is no article (WAI-ARIA 1.2). */
const furnitureRoles: Readonly<Record<string, Reason>> = {
  menu: 'navigation',
  menubar: 'navigation',
  navigation: 'navigation',
  complementary: 'sidebar',
  alert: 'furniture of the page',
  alertdialog: 'furniture of the page',
  dialog: 'furniture of the page',
}

/** Elements whose class names something else: a language, a link's look, the whole page. */
const namedFreely: ReadonlySet<string> = new Set(['html', 'body', 'a', 'code', 'pre', 'math'])

/**
 * Finds what a page hides, and what its classes, ids and roles name as furniture.
 *
 * @param boxes - The page.
 * @param byName - Whether classes, ids and roles count.
 * @returns What is left out, outermost boxes only.
 */
export function findFurniture(boxes: Boxes, byName: boolean): Map<number, Reason> {
  const hidden = findLeft(boxes, (box) => (isUnseen(box, boxes) ? 'hidden' : undefined))
  if (!byName) return hidden
  const { measures } = measure(boxes, hidden)
  const whole = boxes.reduce((sum, box) => (box.parent === undefined ? sum + proseOf(box, measures) : sum), 0)
  const most = whole * mostFurniturePart
  return findLeft(
    boxes,
    (box) => hidden.get(box.index) ?? (proseOf(box, measures) > most ? undefined : furnitureOf(box)),
  )
}

function findLeft(boxes: Boxes, reasonOf: (box: Box) => Reason | undefined): Map<number, Reason> {
  const left = new Map<number, Reason>()
  for (let index = 0; index < boxes.length; ) {
    const box = boxes[index]
    if (box === undefined) break
    const reason = reasonOf(box)
    if (reason !== undefined) left.set(index, reason)
    index = reason === undefined ? index + 1 : box.end
  }
  return left
}

const isUnseen = (box: Box, boxes: Boxes): boolean =>
  isHidden(box.element) || (box.tag === 'noscript' && !hasPicture(box, boxes))

/** What stands for a page without scripts is not shown; but it may hold a picture that scripts load late. */
function hasPicture({ index, end }: Box, boxes: Boxes): boolean {
  for (let place = index + 1; place < end; place++) if (boxes[place]?.tag === 'img') return true
  return false
}

/** Elements in which nothing is furniture for its name. */
const kept = ['table', 'code', 'figure'] as const

function furnitureOf(box: Box): Reason | undefined {
  if (namedFreely.has(box.tag)) return undefined
  const { role } = box.element.properties
  const byRole = typeof role === 'string' ? furnitureRoles[role] : undefined
  if (byRole !== undefined) return byRole
  const { furniture } = box.hint
  return furniture === undefined || kept.some((tag) => isInside(box, tag)) ? undefined : furniture
}
