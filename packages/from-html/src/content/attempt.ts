import type { Element } from 'hast'
import type { Box, Boxes } from './box.js'
import { chooseTop } from './choose-top.js'
import { findFurniture } from './find-furniture.js'
import { joinSiblings } from './join-siblings.js'
import { judgeContent } from './judge-content.js'
import type { LeftOut, Reason } from './left-out.js'
import { measure } from './measure.js'
import { mostFurniturePart, proseOf } from './prose-of.js'
import { scoreBoxes } from './score.js'

/** How much of a page is taken for furniture. */
export interface Strictness {
  /** Whether elements go before scoring for what their class, id and role name. */
  readonly furniture: boolean
  /** Whether class and id weigh in scores and in cleaning. */
  readonly byName: boolean
  /** Whether what has more links, pictures or fields than prose goes. */
  readonly byShape: boolean
  /** How sure a result of this strictness is, from 0 to 1. */
  readonly confidence: number
}

/** A page that an article is looked for in. */
export interface PageContext {
  readonly boxes: Boxes
  /** Elements that are known not to be the article's text. */
  readonly shown: ReadonlyMap<Element, Reason>
  /** Ones for what stands in tables of data. */
  readonly inData: Uint8Array
  /** Pictures that hold the place of another. */
  readonly placeholders: readonly Box[]
}

/** What was found at one strictness. */
export interface Attempt {
  /** Boxes that hold the article, in order. */
  readonly parts: readonly Box[]
  readonly left: LeftOut
  /** Characters of text that the article has. */
  readonly text: number
  readonly confidence: number
}

/**
 * Looks for the article at one strictness.
 *
 * @param page - The page.
 * @param strict - What is taken for furniture.
 * @returns The best that was found: all of the page where no element stands out.
 */
export function attempt(page: PageContext, strict: Strictness): Attempt {
  const { boxes, inData } = page
  const before = leaveOutFirst(page, strict)
  const { measures } = measure(boxes, before)
  const scores = scoreBoxes(boxes, before, measures, strict.byName)
  const chosen = chooseTop(boxes, scores)
  const top = chosen ?? boxes.find(({ tag }) => tag === 'body') ?? boxes[0]
  const { confidence } = strict
  if (top === undefined) return { parts: [], left: before, text: 0, confidence }
  const parts = chosen === undefined ? [top] : joinSiblings(top, before, measures, scores)
  const prose = parts.reduce((sum, part) => sum + proseOf(part, measures), 0)
  const judge = judgeContent({ ...strict, inData, mostFurniture: prose * mostFurniturePart })
  const cleaned = measure(boxes, before, { parts, judge })
  const text = parts.reduce((sum, { index }) => sum + (cleaned.measures.text[index] ?? 0), 0)
  return { parts, left: cleaned.left, text, confidence }
}

function leaveOutFirst({ boxes, shown, placeholders }: PageContext, { furniture }: Strictness): LeftOut {
  const left = findFurniture(boxes, furniture)
  for (const { index } of placeholders) left.set(index, 'furniture of the page')
  if (shown.size === 0) return left
  for (const { element, index } of boxes) {
    const reason = shown.get(element)
    if (reason !== undefined) left.set(index, reason)
  }
  return left
}
