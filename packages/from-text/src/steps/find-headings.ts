import { foldLabel } from '../judge/fold.js'
import { type HeadingEvidence, headingChance, headingEvidence } from '../judge/heading-evidence.js'
import { isHeadingCandidate } from '../judge/may-be-heading.js'
import { isBareLine, type TextLine, textLines } from '../judge/text-lines.js'
import { confidence } from '../rules/confidence.js'
import type { TextRules } from '../rules/text-rules.js'
import type { Finding, Findings, Sheet } from '../sheet.js'

/** Chances from which a line is taken as a heading, alone or where fewer are (in a row, as a cry), and from which it is marked. */
const least = { heading: 0.5, doubtful: 0.8, marked: 0.35 }

/** UTF-16 units of a line that a profile may name. */
const longestSiteLine = 500

type Entry = readonly [number, Finding]

/**
 * Finds headings: lines whose form, place and kin speak for one, and words that are always headings.
 *
 * @param sheet - Blocks, everything but headings and lists without marks found already.
 * @param rules - Words that are headings, and what never is.
 * @returns Findings `heading`, and `kept` for lines that nearly are.
 */
export function findHeadings(sheet: Sheet, rules: TextRules): Findings {
  const lines = textLines(sheet)
  const evidence = headingEvidence(lines, (line) => isHeadingCandidate(line, rules))
  return new Map(
    lines.flatMap((line, at): readonly Entry[] => {
      if (at < lines.length - 1 && isNamedHeading(line, rules)) return [[line.index, heading(confidence.headingWord)]]
      const signs = evidence[at]
      return signs === undefined
        ? []
        : judge(line.index, headingChance(signs), isInRow(signs) || signs.exclamation === true)
    }),
  )
}

function judge(index: number, chance: number, doubtful: boolean): readonly Entry[] {
  if (chance >= (doubtful ? least.doubtful : least.heading)) return [[index, heading(round(chance))]]
  return chance >= least.marked && !doubtful ? [[index, nearly(chance)]] : []
}

/** Rows of short lines are lists more often. */
const isInRow = ({ firstOfRow, insideRow, lastOfRow, endOfRow }: HeadingEvidence): boolean =>
  firstOfRow === true || insideRow === true || lastOfRow === true || endOfRow === true

const round = (chance: number): number => Math.round(chance * 100) / 100

/** A word that is always a heading, or a line that the profile of the site names as one. */
function isNamedHeading(line: TextLine, { headingWords, siteHeadings }: TextRules): boolean {
  const { text, open } = line
  if (!open) return false
  const named = text.length <= longestSiteLine && siteHeadings.some(({ matches }) => matches(text))
  return named || (isBareLine(line) && headingWords.has(foldLabel(text)))
}

/** No guess is certain. */
const surest = 0.99

const heading = (sure: number): Finding => ({ kind: 'heading', confidence: Math.min(sure, surest) })

/** The confidence is that of leaving it in the text. */
const nearly = (chance: number): Finding => ({
  kind: 'kept',
  as: 'heading',
  signal: 'form and place',
  confidence: round(1 - chance),
})
