import type { Box, Boxes } from './box.js'
import { isMarkedBody } from './is-marked-body.js'
import type { Scores } from './score.js'

/** How many boxes with scores near the best are asked what they have in common. */
const rivals = 5

/**
 * Chooses the box that holds the article.
 *
 * @param boxes - The page.
 * @param scores - Final scores.
 * @returns The box, or `undefined` when no paragraph speaks for any.
 */
export function chooseTop(boxes: Boxes, scores: Scores): Box | undefined {
  const best = bestBoxes(boxes, scores)
  const [first] = best
  if (first === undefined || isWhole(first)) return undefined
  return marked(alone(climb(sharedBox(first, best, scores), scores)))
}

const isWhole = ({ tag }: Box): boolean => tag === 'body' || tag === 'html'

function bestBoxes(boxes: Boxes, scores: Scores): readonly Box[] {
  return [...scores]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, rivals)
    .flatMap(([index]) => boxes[index] ?? [])
}

/** Where the article is parted into several boxes of about the same score, what holds three of them is the article. */
function sharedBox(first: Box, best: readonly Box[], scores: Scores): Box {
  const enough = (scores.get(first.index) ?? 0) * 0.75
  const near = best.slice(1).filter((box) => (scores.get(box.index) ?? 0) >= enough)
  if (near.length < 3) return first
  for (let box = first.parent; box !== undefined && !isWhole(box); box = box.parent) {
    const { index, end } = box
    if (near.filter((other) => other.index > index && other.index < end).length >= 3) return box
  }
  return first
}

/** A box further out that scores more is where the article is parted. */
function climb(first: Box, scores: Scores): Box {
  let last = scores.get(first.index) ?? 0
  const least = last / 3
  for (let box = first.parent; box !== undefined && !isWhole(box); box = box.parent) {
    const score = scores.get(box.index)
    if (score === undefined) continue
    if (score < least) break
    if (score > last) return box
    last = score
  }
  return first
}

/** A part of what the page marks as the article's text, such as a long gallery in it, is not all of the article. */
function marked(first: Box): Box {
  let found = first
  for (let box = first.parent; box !== undefined; box = box.parent) if (isMarkedBody(box)) found = box
  return found
}

/** What is alone in its box may have neighbours of that box beside it. */
function alone(first: Box): Box {
  let box = first
  while (box.parent !== undefined && !isWhole(box.parent) && box.parent.children.length === 1) box = box.parent
  return box
}
