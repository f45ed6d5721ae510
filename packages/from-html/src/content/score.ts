import type { Box, Boxes } from './box.js'
import { isMarkedBody } from './is-marked-body.js'
import { keptBoxes, type LeftOut } from './left-out.js'
import { linkDensity } from './link-density.js'
import { isParagraph, looseParagraphs, type Run } from './loose-paragraphs.js'
import type { Measures } from './measure.js'

/** Shorter texts are labels more often than prose. */
const shortestParagraph = 25

/** How far up a paragraph speaks for what it stands in. */
const levels = 5

const tagScores: Readonly<Record<string, number>> = {
  div: 5,
  article: 5,
  ...Object.fromEntries(['pre', 'td', 'blockquote'].map((tag) => [tag, 3])),
  ...Object.fromEntries(['address', 'ol', 'ul', 'dl', 'dd', 'dt', 'li', 'form'].map((tag) => [tag, -3])),
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th'].map((tag) => [tag, -5])),
}

/** For schema.org's `articleBody`. */
const markedScore = 25

/** Elements whose text is prose as it stands. */
const scoredTags: ReadonlySet<string> = new Set(['section', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'pre'])

/** Scores by index of the box; a box that no paragraph speaks for has none. */
export type Scores = ReadonlyMap<number, number>

/**
 * Lets every paragraph speak for the boxes that it stands in: fully for the first, less for each further one.
 *
 * @param boxes - The page.
 * @param left - What is left out.
 * @param measures - Measures of the page.
 * @param byName - Whether classes and ids count.
 * @returns Scores, lowered by the part of a box's text that is links.
 */
export function scoreBoxes(boxes: Boxes, left: LeftOut, measures: Measures, byName: boolean): Scores {
  const scores = new Map<number, number>()
  const speak = (run: Run, first: Box | undefined): void => {
    if (run.text < shortestParagraph) return
    const score = 1 + (run.commas + 1) + Math.min(Math.floor(run.text / 100), 3)
    let box = first
    for (let level = 0; level < levels && box !== undefined && box.tag !== 'html'; level++) {
      const start = scores.get(box.index) ?? firstScore(box, byName)
      scores.set(box.index, start + score / (level === 0 ? 1 : level === 1 ? 2 : level * 3))
      box = box.parent
    }
  }
  for (const box of keptBoxes(boxes, left)) {
    if (isParagraph(box) || scoredTags.has(box.tag)) speak(wholeRun(box, measures), box.parent)
    else for (const run of looseParagraphs(box, left, measures)) speak(run, box)
  }
  return new Map([...scores].map(([index, score]) => [index, score * (1 - densityAt(index, boxes, measures))]))
}

function densityAt(index: number, boxes: Boxes, measures: Measures): number {
  const box = boxes[index]
  return box === undefined ? 0 : linkDensity(box, measures)
}

/** What an element's name and marks say before any paragraph does. */
function firstScore(box: Box, byName: boolean): number {
  return (tagScores[box.tag] ?? 0) + (isMarkedBody(box) ? markedScore : 0) + (byName ? box.hint.weight : 0)
}

function wholeRun({ index }: Box, { text, linkText, commas }: Measures): Run {
  return { text: text[index] ?? 0, linkText: linkText[index] ?? 0, commas: commas[index] ?? 0 }
}
