import type { Box } from './box.js'
import type { LeftOut } from './left-out.js'
import type { Measures } from './measure.js'
import { textSize } from './text-size.js'

/** A run of prose, in characters and commas. */
export interface Run {
  readonly text: number
  readonly linkText: number
  readonly commas: number
}

/** Elements that pages write bare text into, with line breaks for paragraphs. */
const looseTags: ReadonlySet<string> = new Set(['div', 'center', 'main', 'article', 'body'])

const nothing: Run = { text: 0, linkText: 0, commas: 0 }

/**
 * Is this a paragraph, by name or because there is nothing but phrasing in it?
 *
 * @param box - Any box.
 * @returns Whether it is.
 */
export function isParagraph({ tag, children, ownText }: Box): boolean {
  if (tag !== 'div' && tag !== 'center') return tag === 'p'
  return children.every(({ inline }) => inline) && (ownText > 0 || children.length > 0)
}

/**
 * Finds the paragraphs that nobody marked: text beside blocks, parted by them or by two line breaks.
 *
 * @param box - A box whose inner boxes are measured.
 * @param left - What is left out.
 * @param measures - Measures of the boxes inside.
 * @returns The runs that have text, in order; none in a box that text should not stand in.
 */
export function looseParagraphs(box: Box, left: LeftOut, measures: Measures): readonly Run[] {
  if (!looseTags.has(box.tag)) return []
  const runs: Run[] = []
  let run = nothing
  let breaks = 0
  for (const part of partsOf(box, left)) {
    const isBreak = !isRun(part) && part.tag === 'br'
    breaks = isBreak ? breaks + 1 : 0
    if (isRun(part)) run = joined(run, part)
    else if (part.inline && breaks < 2) run = joined(run, runOf(part, measures))
    else {
      runs.push(run)
      run = nothing
    }
  }
  return [...runs, run].filter(({ text }) => text > 0)
}

const isRun = (part: Run | Box): part is Run => !('tag' in part)

function* partsOf({ element, children }: Box, left: LeftOut): Generator<Run | Box> {
  let next = 0
  for (const node of element.children) {
    if (node.type === 'text') {
      const { length, commas } = textSize(node.value)
      if (length > 0) yield { text: length, linkText: 0, commas }
      continue
    }
    const box = children[next]
    if (box === undefined || node !== box.element) continue
    next++
    if (!left.has(box.index)) yield box
  }
}

function runOf({ index }: Box, { text, linkText, commas }: Measures): Run {
  return { text: text[index] ?? 0, linkText: linkText[index] ?? 0, commas: commas[index] ?? 0 }
}

function joined(one: Run, other: Run): Run {
  return {
    text: one.text + other.text,
    linkText: one.linkText + other.linkText,
    commas: one.commas + other.commas,
  }
}
