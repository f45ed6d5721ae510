import { foldLabel } from '../judge/fold.js'
import { isOpen } from '../judge/is-open.js'
import { isShortLine, isShortQuestion } from '../judge/is-short-line.js'
import { mayBeHeading } from '../judge/may-be-heading.js'
import { widthOf } from '../judge/width-of.js'
import { confidence } from '../rules/confidence.js'
import type { TextRules } from '../rules/text-rules.js'
import type { Block, Finding, Findings, Sheet } from '../sheet.js'

/** What the text after a heading must measure: columns, and times the heading's own width. */
const leastNext = 100
const timesWider = 1.5
/** Columns beyond which nothing is measured. */
const widestMeasured = 200
/** So many short lines in a row are a list. */
const leastList = 3

type Entry = readonly [number, Finding]

/**
 * Finds headings: one short line without a mark at its end, before a block of prose that is much longer, or a word that
 * is always a heading. Three short lines in a row are a list; a question is only marked.
 *
 * @param sheet - Blocks, everything but headings found already.
 * @param rules - Words that are headings.
 * @returns Findings `heading`, `row` for a list, and `kept` for questions.
 */
export function findHeadings(sheet: Sheet, rules: TextRules): Findings {
  const nexts = nextBlocks(sheet)
  return new Map([...shortRuns(sheet).flatMap((run) => readRun(sheet, run, nexts, rules)), ...questions(sheet, nexts)])
}

function readRun(
  sheet: Sheet,
  run: readonly number[],
  nexts: readonly (Block | undefined)[],
  rules: TextRules,
): readonly Entry[] {
  const isWord = (index: number): boolean =>
    index < sheet.blocks.length - 1 && rules.headingWords.has(foldLabel(sheet.blocks[index]?.text ?? ''))
  const words = run.filter(isWord).map((index): Entry => [index, heading(confidence.headingWord)])
  const others = run.filter((index) => !isWord(index))
  if (run.length >= leastList) return [...words, ...row(others)]
  const headings = others.filter(
    (index) => isBeforeProse(sheet, index, nexts[index]) && mayBeHeading(sheet.blocks[index]?.text ?? '', rules),
  )
  return [
    ...words,
    ...headings.map((index): Entry => {
      const sure = isUnderTitle(sheet, index) ? confidence.headingUnderTitle : confidence.heading
      return [index, heading(sure)]
    }),
  ]
}

const heading = (sure: number): Finding => ({ kind: 'heading', confidence: sure })

function row(indexes: readonly number[]): readonly Entry[] {
  const [first, ...rest] = indexes
  if (first === undefined) return []
  const found: Finding = {
    kind: 'row',
    count: indexes.length,
    last: indexes.at(-1) ?? first,
    confidence: confidence.list,
  }
  return [[first, found], ...rest.map((index): Entry => [index, { kind: 'continued', of: 'row' }])]
}

/** Undecided questions that stand where headings stand. */
const questions = (sheet: Sheet, nexts: readonly (Block | undefined)[]): readonly Entry[] =>
  sheet.blocks.flatMap((block, index): readonly Entry[] =>
    isOpen(sheet, index) && isShortQuestion(block) && isBeforeProse(sheet, index, nexts[index])
      ? [[index, { kind: 'kept', as: 'question', signal: 'short question', confidence: confidence.question }]]
      : [],
  )

/** Rows of undecided short lines: indexes of blocks, removed ones passed over. */
function shortRuns(sheet: Sheet): readonly (readonly number[])[] {
  const runs: number[][] = []
  let open = false
  for (const [index, block] of sheet.blocks.entries()) {
    if (sheet.findings.get(index)?.kind === 'removed') continue
    const short = isOpen(sheet, index) && isShortLine(block)
    if (short && open) runs.at(-1)?.push(index)
    else if (short) runs.push([index])
    open = short
  }
  return runs
}

/** For each block the next one that is text, past captions and what may be junk. */
function nextBlocks(sheet: Sheet): readonly (Block | undefined)[] {
  const nexts: (Block | undefined)[] = []
  let next: Block | undefined
  for (let index = sheet.blocks.length - 1; index >= 0; index--) {
    nexts[index] = next
    const finding = sheet.findings.get(index)
    const text = finding === undefined || (finding.kind === 'kept' && finding.as !== 'junk')
    if (text) next = sheet.blocks[index]
  }
  return nexts
}

function isBeforeProse(sheet: Sheet, index: number, next: Block | undefined): boolean {
  const text = sheet.blocks[index]?.text ?? ''
  const least = Math.max(leastNext, widthOf(text, widestMeasured) * timesWider)
  return next !== undefined && widthOf(next.text, Math.ceil(least) + 1) > least
}

/** Is the title, or the byline, the last text before this block? A deck stands there too. */
function isUnderTitle(sheet: Sheet, index: number): boolean {
  for (let before = index - 1; before >= 0; before--) {
    const kind = sheet.findings.get(before)?.kind
    if (kind !== 'removed') return kind === 'title' || kind === 'byline'
  }
  return false
}
