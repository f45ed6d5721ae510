import type { Box, Boxes } from './box.js'
import { isTaskBox } from './is-task-box.js'
import { keptBoxes, type LeftOut, type Reason } from './left-out.js'
import { isParagraph, looseParagraphs } from './loose-paragraphs.js'
import { headingTags } from './tags.js'

/** What is counted in each box with everything in it, by the box's index. */
const measureNames = [
  'text',
  'linkText',
  'commas',
  'paragraphs',
  'images',
  'items',
  'inputs',
  'embeds',
  'headingText',
  'proseText',
  'listText',
  'captions',
] as const

/** Name of a measure. */
export type Measure = (typeof measureNames)[number]

/** All measures of a page. */
export type Measures = Readonly<Record<Measure, Int32Array>>

/** Decides over a box whose inner boxes are decided and measured. */
export type Judge = (box: Box, measures: Measures) => Reason | undefined

/** A page or its parts, measured. */
export interface Measured {
  readonly measures: Measures
  /** What was left out before, and what the judge left out. */
  readonly left: LeftOut
}

/** What is measured. */
export interface MeasureOptions {
  /** Boxes apart from one another that are measured, in order; the whole page where they are absent. */
  readonly parts?: readonly Box[]
  /** Leaves out further boxes on the way, but none of the parts themselves. */
  readonly judge?: Judge
}

/**
 * Measures every box, from the innermost outwards; what is left out counts for nothing.
 *
 * @param boxes - In document order.
 * @param before - What is left out already.
 * @param options - Which parts, and who judges.
 * @returns Sums by index of the box, in one pass over what is measured.
 */
export function measure(boxes: Boxes, before: LeftOut, { parts, judge }: MeasureOptions = {}): Measured {
  const found = Object.fromEntries(measureNames.map((name) => [name, new Int32Array(boxes.length)])) as Measures
  const kept =
    parts === undefined ? [...keptBoxes(boxes, before)] : parts.flatMap((part) => [...keptBoxes(boxes, before, part)])
  const whole = new Set(parts?.map(({ index }) => index))
  const left = new Map(before)
  for (let place = kept.length - 1; place >= 0; place--) {
    const box = kept[place]
    if (box === undefined) continue
    countOwn(box, left, found)
    countWhole(box, found)
    if (whole.has(box.index)) continue
    const reason = judge?.(box, found)
    if (reason !== undefined) leaveOut(box, reason, left, found)
    else if (box.parent !== undefined) carry(found, box.index, box.parent.index)
  }
  return { measures: found, left }
}

/** A field that is left out still says of the box round it that it is a form. */
function leaveOut({ index, parent }: Box, reason: Reason, left: Map<number, Reason>, found: Measures): void {
  left.set(index, reason)
  if (parent !== undefined) add(found.inputs, parent.index, found.inputs[index] ?? 0)
}

const mediaMeasure: Readonly<Record<string, Measure>> = {
  img: 'images',
  li: 'items',
  figcaption: 'captions',
  input: 'inputs',
  iframe: 'embeds',
  embed: 'embeds',
  object: 'embeds',
}

/** Elements whose text is prose; what stands in others may be labels. */
const proseTags: ReadonlySet<string> = new Set([
  ...['span', 'li', 'td', 'blockquote', 'dl', 'p', 'pre', 'table', 'ul', 'ol'],
])

function countOwn(box: Box, left: LeftOut, found: Measures): void {
  add(found.text, box.index, box.ownText)
  add(found.commas, box.index, box.ownCommas)
  const own = mediaMeasure[box.tag]
  if (own !== undefined && !isTaskBox(box)) add(found[own], box.index, 1)
  add(found.paragraphs, box.index, isParagraph(box) ? 1 : looseParagraphs(box, left, found).length)
}

/** Measures of which a box gives all its text. */
function countWhole(box: Box, found: Measures): void {
  const text = found.text[box.index] ?? 0
  if (box.tag === 'a') found.linkText[box.index] = Math.round(text * linkWeight(box))
  if (headingTags.has(box.tag)) found.headingText[box.index] = text
  if (proseTags.has(box.tag)) found.proseText[box.index] = text
  if (box.tag === 'ul' || box.tag === 'ol') found.listText[box.index] = text
}

/** A link within the page is a note or a heading's anchor more often than a way out. */
function linkWeight({ element }: Box): number {
  const { href } = element.properties
  return typeof href === 'string' && /^#./.test(href) ? 0.3 : 1
}

function carry(found: Measures, from: number, to: number): void {
  for (const name of measureNames) add(found[name], to, found[name][from] ?? 0)
}

function add(sums: Int32Array, index: number, amount: number): void {
  sums[index] = (sums[index] ?? 0) + amount
}
