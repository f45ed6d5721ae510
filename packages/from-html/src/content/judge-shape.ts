import type { Box } from './box.js'
import { isInside } from './is-inside.js'
import type { Reason } from './left-out.js'
import { linkDensity } from './link-density.js'
import type { Measure, Measures } from './measure.js'

/** What a box is made up of. */
interface Shape {
  readonly weight: number
  readonly density: number
  readonly isList: boolean
  readonly inFigure: boolean
  readonly count: (name: Measure) => number
}

/** Commas; with more than these, a box is prose whatever else it is. */
const commasOfProse = 10

/** A part of furniture: its reason, and how it is known. */
type Rule = readonly [Reason, (shape: Shape) => boolean]

const rules: readonly Rule[] = [
  [
    'furniture of the page',
    ({ inFigure, count }) => !inFigure && count('images') > 1 && count('paragraphs') / count('images') < 0.5,
  ],
  // Lists in prose are short: below a hundred items they say nothing.
  ['links', ({ isList, count }) => !isList && count('items') - 100 > count('paragraphs')],
  ['form', ({ count }) => count('inputs') > Math.floor(count('paragraphs') / 3)],
  ['links', isLabel],
  ['links', ({ isList, weight, density }) => !isList && weight < 25 && density > 0.2],
  ['links', ({ weight, density }) => weight >= 25 && density > 0.5],
  ['empty', ({ count }) => count('images') + count('embeds') === 0 && count('proseText') === 0],
]

/**
 * Judges a box inside an article by what it is made up of.
 *
 * @param box - A box whose inside is judged and measured.
 * @param measures - Measures of the article.
 * @param byName - Whether class and id count.
 * @returns Why it is no part of the article, or `undefined`.
 */
export function judgeShape(box: Box, measures: Measures, byName: boolean): Reason | undefined {
  const shape = shapeOf(box, measures, byName)
  const { count, density, weight } = shape
  const isCaption = count('captions') > 0 && count('headingText') === 0 && density < 0.5
  if (isCaption || isGallery(shape)) return undefined
  if (weight < 0) return 'furniture of the page'
  if (count('commas') >= commasOfProse || (count('embeds') > 0 && density < 0.2)) return undefined
  return rules.find(([, holds]) => holds(shape))?.[0]
}

function shapeOf(box: Box, measures: Measures, byName: boolean): Shape {
  const count = (name: Measure): number => measures[name][box.index] ?? 0
  const isList = box.tag === 'ul' || box.tag === 'ol' || count('listText') > count('text') * 0.9
  const weight = byName ? box.hint.weight : 0
  return { weight, density: linkDensity(box, measures), isList, inFigure: isInside(box, 'figure'), count }
}

/** A list with a picture an item. */
function isGallery({ isList, count }: Shape): boolean {
  return isList && count('images') > 0 && count('images') === count('items')
}

/** A few linked words beside no picture or many, which are no heading. */
function isLabel({ isList, inFigure, density, count }: Shape): boolean {
  const text = count('text')
  const images = count('images')
  if (isList || inFigure || density === 0 || text >= 25) return false
  return count('headingText') < text * 0.9 && (images === 0 || images > 2)
}
