import type { TextRules } from '../rules/text-rules.js'
import { nameWords } from './is-name.js'
import { lowerWords } from './lower-words.js'
import type { TextLine } from './text-lines.js'

/** A line that is one address. */
const address = /^(?:https?:\/\/|www\.)\S+$/i
/** "Fig. 2: …", "Table 3": the label of a thing that was lost. */
const label =
  /^(?:fig|figure|table|chart|graph|exhibit|abbildung|tabelle|図|表|شكل|جدول)\.?\s?\p{Nd}|^(?:source|quelle|fuente|credit|photo|image|note)s?\s?[:：]/iu

/** What a heading may measure, in columns and words; questions are long. */
const widest = 160
const mostWords = 26

/**
 * Could this line be a heading at all?
 *
 * @param line - Any line of the text.
 * @param rules - Words of jobs and names.
 * @returns Whether it is short, stands alone, ends in no comma or dash, and its words could be a heading.
 */
export const isHeadingCandidate = ({ text, form, alone, open }: TextLine, rules: TextRules): boolean =>
  open && alone && form.width <= widest && form.words <= mostWords && form.end !== 'pause' && mayBeHeading(text, rules)

/**
 * Could these words be a heading? Addresses, labels of figures, lines in lower case and names with a job are none.
 *
 * @param text - A short line.
 * @param rules - Words of jobs and names.
 * @returns Whether they could.
 */
export function mayBeHeading(text: string, rules: TextRules): boolean {
  return (
    !/^[–—-]|\t/.test(text) &&
    /\p{L}/u.test(text) &&
    !/^\p{Ll}/u.test(text) &&
    !address.test(text) &&
    !label.test(text) &&
    !isPerson(text, rules)
  )
}

/** "A B, Consulting Engineer": who speaks next, or who wrote. */
function isPerson(text: string, rules: TextRules): boolean {
  const comma = text.indexOf(',')
  if (comma === -1 || (nameWords(text.slice(0, comma), rules)?.count ?? 0) < 2) return false
  return lowerWords(text.slice(comma)).some((word) => rules.jobWords.has(word))
}
