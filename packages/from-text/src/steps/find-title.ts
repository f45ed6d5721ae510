import { endsSentence } from '../judge/ends-sentence.js'
import { foldLabel } from '../judge/fold.js'
import { isDateLine } from '../judge/is-date-line.js'
import { isOpen } from '../judge/is-open.js'
import { parseByline } from '../judge/parse-byline.js'
import { splitCredit } from '../judge/split-credit.js'
import { confidence } from '../rules/confidence.js'
import type { TextRules } from '../rules/text-rules.js'
import type { Findings, Sheet } from '../sheet.js'

/** Blocks at the start in which a title is looked for. */
const mostBlocks = 20

/**
 * Finds the title: the first line before the prose that is no label, byline, credit, date or heading word. Where all
 * of them are, the first line is the title after all.
 *
 * @param sheet - Blocks, junk found already.
 * @param rules - What tells other lines from titles.
 * @returns One finding `title`, or none when the text begins with prose.
 */
export function findTitle(sheet: Sheet, rules: TextRules): Findings {
  const end = Math.min(sheet.prose.first === -1 ? sheet.blocks.length : sheet.prose.first, mostBlocks)
  const candidates = sheet.blocks.slice(0, end)
  const index = candidates.findIndex(({ text }, at) => isOpen(sheet, at) && isTitleLike(text, rules))
  const [first] = candidates
  if (index === -1) return first === undefined ? new Map() : new Map([[0, title(confidence.lastResortTitle)]])
  const sure = index === 0 && !endsSentence(candidates[0]?.text ?? '')
  return new Map([[index, title(sure ? confidence.title : confidence.unlikelyTitle)]])
}

const title = (sure: number) => ({ kind: 'title', confidence: sure }) as const

const isTitleLike = (text: string, rules: TextRules): boolean =>
  /[\p{L}\p{N}]/u.test(text) &&
  !rules.headingWords.has(foldLabel(text)) &&
  !isDateLine(text, rules) &&
  parseByline(text, rules) === undefined &&
  splitCredit(text, rules) === undefined
