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
  headingWord: 0.95,
  heading: 0.8,
  /** A heading right under the title, where a deck stands too. */
  headingUnderTitle: 0.5,
  /** Removed on two signals. */
  twoSignals: 0.85,
  /** Removed on three signals or more. */
  moreSignals: 0.95,
  /** Kept, although one signal speaks against it. */
  oneSignal: 0.4,
  list: 0.6,
  /** A short question before prose, which is left as text: as a heading it would be right about as often. */
  question: 0.6,
  date: 0.8,
} as const
