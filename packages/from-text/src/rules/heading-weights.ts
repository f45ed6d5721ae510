/**
 * How much each piece of evidence counts for (above 0) or against a heading, as a logarithm of odds.
 *
 * The numbers are those of a logistic regression on one half of the two corpora of `test/corpus.test.ts`, rounded; that
 * test measures what they are worth on the other half. `sentenceKin`, `kinByForm` and `oneWordKin` count from -1 to 1.
 */
export const headingWeights = {
  // Its own form
  oneWord: 1,
  fewWords: 0.4,
  manyWords: -1.4,
  veryManyWords: -1.2,
  wide: -1.1,
  question: 0.3,
  exclamation: -1.6,
  colon: -3.1,
  stop: -3.4,
  titleCase: -0.2,
  numbered: 1.6,
  enclosed: -3.2,
  sentences: -0.1,
  parted: -0.4,
  code: -1.4,
  // What stands around it
  beforeLong: 1,
  beforeColon: 0.3,
  beforeQuestion: -0.8,
  beforeLine: -1.5,
  beforeLineAndLong: 1.3,
  beforeCode: -0.3,
  titleCaseBeforeShort: 1.3,
  afterTitle: -2,
  afterProse: 1.1,
  afterSentence: 0.6,
  afterLine: -0.3,
  afterColon: 0.3,
  // Rows of short lines, and lines that a colon introduces
  firstOfRow: 0.1,
  insideRow: -0.6,
  lastOfRow: 0.4,
  endOfRow: -0.2,
  introduced: -0.6,
  introducedAlike: -1.9,
  // Lines of the same form, first word or text
  kinByForm: 1.1,
  oneWordKin: -2,
  sentenceKin: 3.2,
  twin: -0.9,
  repeated: -1.6,
} as const

/** Name of a piece of evidence. */
export type HeadingSign = keyof typeof headingWeights

/** What counts when there is no evidence at all. */
export const headingBias: number = 0
