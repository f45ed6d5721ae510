import { splitCredit } from '../judge/split-credit.js'
import { widthOf } from '../judge/width-of.js'
import type { TextRules } from '../rules/text-rules.js'
import type { Finding, Findings, Sheet } from '../sheet.js'
import { groupOpen } from './group-open.js'

/** Columns and lines of a caption; what is longer is a paragraph that ends in a source. */
const widest = 600
const mostLines = 4

type Entry = readonly [number, Finding]

/**
 * Finds captions of pictures that were lost: blocks that end in a picture credit.
 *
 * @param sheet - Blocks, with title, junk and byline found already.
 * @param rules - Openers of credits, and agencies.
 * @returns Findings `figure`, and `kept` for a credit without a caption.
 */
export function findCaptions(sheet: Sheet, rules: TextRules): Findings {
  return new Map(groupOpen(sheet).flatMap((group) => readGroup(sheet, group, rules)))
}

function readGroup(sheet: Sheet, group: readonly number[], rules: TextRules): readonly Entry[] {
  const [first] = group
  const texts = group.length > mostLines ? [] : group.map((index) => sheet.blocks[index]?.text ?? '')
  const last = texts.at(-1)
  if (first === undefined || last === undefined || texts.some((text) => widthOf(text, widest) >= widest)) return []
  const split = splitCredit(last, rules)
  if (split === undefined) return []
  const { rights, brackets, bare, confidence } = split
  const caption = [...texts.slice(0, -1), split.caption].filter((text) => text !== '')
  // The name of an agency on a line of its own may as well be a heading.
  if (caption.length === 0 && bare) return []
  if (caption.length === 0) return [[first, { kind: 'kept', as: 'credit', signal: 'picture credit', confidence }]]
  const figure: Finding = {
    kind: 'figure',
    caption,
    credit: rights,
    lines: group.length,
    ...(brackets === undefined ? {} : { brackets }),
    confidence,
  }
  return [[first, figure], ...group.slice(1).map((index): Entry => [index, { kind: 'continued', of: 'figure' }])]
}
