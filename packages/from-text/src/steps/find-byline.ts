import { endsInMark } from '../judge/ends-sentence.js'
import { isDateLine } from '../judge/is-date-line.js'
import { isOpen } from '../judge/is-open.js'
import { opensByline, parseByline } from '../judge/parse-byline.js'
import { confidence } from '../rules/confidence.js'
import type { TextRules } from '../rules/text-rules.js'
import type { Finding, Findings, KeptAs, Sheet } from '../sheet.js'

/** Blocks at the start in which a byline is looked for. */
const mostBlocks = 20

/**
 * Finds the lines before the prose that name the author, and marks those that say a date or name nobody.
 *
 * @param sheet - Blocks, the title found already.
 * @param rules - Openers of bylines and dates.
 * @returns Findings `byline`, and `kept` for the marked ones.
 */
export function findByline(sheet: Sheet, rules: TextRules): Findings {
  const end = Math.min(sheet.prose.first === -1 ? sheet.blocks.length : sheet.prose.first, mostBlocks)
  return new Map(
    sheet.blocks.slice(0, end).flatMap(({ text }, index): [number, Finding][] => {
      if (!isOpen(sheet, index)) return []
      const parsed = parseByline(text, rules)
      if (parsed !== undefined) return [[index, { kind: 'byline', part: 'head', ...parsed }]]
      if (isDateLine(text, rules)) return [[index, kept('date', 'date', confidence.date)]]
      if (endsInMark(text) || !opensByline(text, rules)) return []
      return [[index, kept('byline', 'opener of a byline', confidence.oneSignal)]]
    }),
  )
}

const kept = (as: KeptAs, signal: string, sure: number): Finding => ({ kind: 'kept', as, signal, confidence: sure })
