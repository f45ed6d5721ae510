/**
 * How sure each guess is, from 0 to 1. Only those of headings are measured (precision of the rule, on the corpus of
 * `test/heading-corpus.test.ts`); the others are an order: what has more evidence stands higher.
 */
export const confidence = {
  /** The first line of the text, without a mark at its end. */
  title: 0.9,
  /** A title after other lines, or one that ends as a sentence does. */
  unlikelyTitle: 0.7,
  /** A line that a rule would have removed, had there been another title. */
  lastResortTitle: 0.4,
  /** A name of two words or more after "by". */
  byline: 0.85,
  /** Names that nothing opens, beside a job or a date. */
  bareByline: 0.7,
  /** Roles and names at the end, with nothing else on the line. */
  creditLine: 0.85,
  /** One word after "by", or a name that may be two. */
  unsureByline: 0.5,
  authorBox: 0.9,
  /** A role with a comma or an "at". */
  role: 0.85,
  /** A role that is one phrase. */
  unsureRole: 0.6,
  /** A caption whose credit names an agency after a slash. */
  agencyCredit: 0.85,
  /** A caption whose credit has a label such as "Photo:". */
  labelCredit: 0.75,
  /** A caption with a copyright sign, a lender, or only an agency. */
  weakCredit: 0.6,
  /** A word that is always a heading; other headings have a confidence of their own. */
  headingWord: 0.95,
  /** Removed on two signals. */
  twoSignals: 0.85,
  /** Removed on three signals or more. */
  moreSignals: 0.95,
  /** Kept, although one signal speaks against it. */
  oneSignal: 0.4,
  list: 0.6,
  /** A list whose bullets or numbers nothing else has. */
  markedList: 0.9,
  /** A list whose marks are dashes, as turns of a dialogue have too. */
  dashedList: 0.7,
  /** Lines without marks after a colon. */
  introducedList: 0.7,
  /** A direction by the letters of the text. */
  direction: 0.95,
  date: 0.8,
  /** A date on a line before the prose with an opener such as "Published", and without one. */
  openedDate: 0.9,
  headDate: 0.7,
} as const
