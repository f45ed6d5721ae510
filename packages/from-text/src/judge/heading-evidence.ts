import { type HeadingSign, headingBias, headingWeights } from '../rules/heading-weights.js'
import { fold } from './fold.js'
import { introducedLines } from './introduced-lines.js'
import { type Kin, kinOf } from './kin.js'
import type { LineForm } from './line-form.js'
import { isBareLine, type TextLine } from './text-lines.js'

/** Evidence for or against a heading; numbers count as they are, most are 0 or 1. */
export type HeadingEvidence = Readonly<Record<HeadingSign, number | boolean>>

/** Columns and words of text that is much longer than a heading. */
const longText = { columns: 100, words: 9, mostColumns: 200 }
/** Times that it is wider than the heading. */
const timesWider = 1.5
/** Columns of prose. */
const leastProse = 100

/**
 * How likely is a heading, given this evidence?
 *
 * @param evidence - Of one line.
 * @returns From 0 to 1.
 */
export function headingChance(evidence: HeadingEvidence): number {
  const signs = Object.entries(headingWeights) as readonly (readonly [HeadingSign, number])[]
  const odds = signs.reduce((sum, [sign, weight]) => sum + weight * Number(evidence[sign]), headingBias)
  return 1 / (1 + Math.exp(-odds))
}

/** Does much longer text stand after this line? */
export const isBeforeLong = ({ form }: TextLine, next: TextLine | undefined): boolean =>
  next !== undefined &&
  next.form.words >= longText.words &&
  next.form.width > Math.max(longText.columns, Math.min(longText.mostColumns, form.width * timesWider))

/**
 * Gathers what speaks for and against each line as a heading: its own form, what stands around it, whether a colon
 * introduces it, and how the other lines of its form stand.
 *
 * @param lines - All lines of the text.
 * @param isCandidate - Which of them may be headings at all.
 * @returns For each line its evidence, `undefined` for one that may not be a heading.
 */
export function headingEvidence(
  lines: readonly TextLine[],
  isCandidate: (line: TextLine) => boolean,
): readonly (HeadingEvidence | undefined)[] {
  // What nothing follows heads nothing.
  const candidates = lines.map((line, at) => at < lines.length - 1 && isCandidate(line))
  const stands = lines.map((line, at) => isBeforeLong(line, lines[at + 1]) && lines[at - 1]?.form.end !== 'colon')
  const kin = (keyOf: (line: TextLine) => string): readonly Kin[] =>
    kinOf(
      lines.map((line, at) => (candidates[at] === true ? keyOf(line) : '')),
      stands,
    )
  const ofForm = kin(({ form }) => formKey(form))
  const ofFirstWord = kin(({ text }) => fold(text.slice(0, 60)).split(' ', 1)[0] ?? '')
  const ofText = kin(({ text }) => fold(text.slice(0, 200)))
  const introduced = introducedLines(lines)
  const runs = runLengths(lines)
  return lines.map((line, at) => {
    if (candidates[at] !== true) return undefined
    const twins = ofText[at]?.others ?? 0
    return {
      ...ofOwnForm(line.form),
      ...ofPlace(line, lines[at - 1], lines[at + 1], lines[at + 2]),
      ...ofKin(line.form, ofForm[at]?.lean ?? 0, ofFirstWord[at]?.lean ?? 0),
      twin: twins === 1,
      repeated: twins > 1,
      introduced: introduced[at] === 'other',
      introducedAlike: introduced[at] === 'alike',
      ...ofRow(runs.before[at] ?? 0, runs.after[at] ?? 0, isBeforeLong(line, lines[at + 1])),
    }
  })
}

const formKey = ({ end, case: letters, numbered, enclosed, words }: LineForm): string =>
  [end, letters, numbered, enclosed, words > 14].join(' ')

const ofOwnForm = ({ words, width, end, case: letters, ...form }: LineForm) => ({
  oneWord: words === 1,
  fewWords: words === 2 || words === 3,
  manyWords: words > 8 && words < 15,
  veryManyWords: words > 14,
  wide: width > 90,
  question: end === 'question',
  exclamation: end === 'exclamation',
  colon: end === 'colon',
  stop: end === 'stop',
  titleCase: letters === 'title',
  numbered: form.numbered,
  enclosed: form.enclosed,
  sentences: form.sentences,
  parted: form.parted,
  code: form.code,
})

function ofPlace(
  line: TextLine,
  before: TextLine | undefined,
  after: TextLine | undefined,
  second: TextLine | undefined,
) {
  const long = isBeforeLong(line, after)
  const wasProse = (before?.form.width ?? 0) > leastProse
  const wasSentence = before?.form.end === 'stop'
  const beforeLine = isBareLine(after)
  return {
    beforeLong: long,
    beforeColon: after?.form.end === 'colon',
    beforeQuestion: !long && after?.form.end === 'question',
    beforeLine,
    beforeLineAndLong: beforeLine && (second?.form.width ?? 0) > leastProse,
    titleCaseBeforeShort: !long && line.form.case === 'title',
    beforeCode: after?.form.code === true,
    afterTitle: before?.kind === 'title' || before?.kind === 'byline',
    afterProse: wasProse && wasSentence,
    afterSentence: !wasProse && wasSentence,
    afterLine: isBareLine(before) && before?.open === true && !before.form.code,
    afterColon: before?.form.end === 'colon',
  }
}

const ofKin = ({ words, end }: LineForm, form: number, firstWord: number) => ({
  kinByForm: form,
  oneWordKin: words === 1 ? form : 0,
  sentenceKin: end === 'stop' || end === 'colon' ? firstWord : 0,
})

const ofRow = (before: number, after: number, long: boolean) => ({
  firstOfRow: before === 0 && after > 1,
  insideRow: before > 0 && after > 0,
  lastOfRow: before > 1 && after === 0 && long,
  endOfRow: before > 1 && after === 0 && !long,
})

/** How many short lines stand before and after each line. */
function runLengths(lines: readonly TextLine[]): {
  readonly before: readonly number[]
  readonly after: readonly number[]
} {
  const isRun = (line: TextLine | undefined): boolean => isBareLine(line) && line?.open === true
  const before: number[] = []
  const after: number[] = []
  for (const at of lines.keys()) before[at] = isRun(lines[at - 1]) ? (before[at - 1] ?? 0) + 1 : 0
  for (let at = lines.length - 1; at >= 0; at--) after[at] = isRun(lines[at + 1]) ? (after[at + 1] ?? 0) + 1 : 0
  return { before, after }
}
