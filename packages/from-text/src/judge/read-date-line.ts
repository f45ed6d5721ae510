import { findDate } from '@offprint/facts'
import { confidence } from '../rules/confidence.js'
import type { TextRules } from '../rules/text-rules.js'
import type { LineDate } from '../sheet.js'
import { foldLabel } from './fold.js'
import { isDateLine } from './is-date-line.js'

/** What parts a date from a reading time. */
const aside = / [|•·–—/] |\t/

/**
 * Is this part of a line a date, or a reading time such as "5 min read"?
 *
 * @param text - A part of a line.
 * @param rules - Openers of dates, months and labels of the interface.
 * @returns Whether it is.
 */
export const isDateAside = (text: string, rules: TextRules): boolean =>
  isDateLine(text, rules) || rules.interfaceLabels.has(foldLabel(text))

/**
 * Is this a line of nothing but dates and reading times: "12 March 2024 · 5 min read"?
 *
 * @param text - A line.
 * @param rules - Openers of dates, months and labels of the interface.
 * @returns Whether it is, with one date at least.
 */
export function isHeadDate(text: string, rules: TextRules): boolean {
  if (text.length > longest) return false
  const parts = text.split(aside).map((part) => part.trim())
  return parts.some((part) => isDateLine(part, rules)) && parts.every((part) => isDateAside(part, rules))
}

const longest = 160

/**
 * Reads the date of a line before the prose.
 *
 * @param text - The line, a byline or one of nothing but dates.
 * @param rules - What opens the date of a change.
 * @param language - BCP 47 tag; without one 4/5/2024 is not read, which may be in April or in May.
 * @returns The date, and of what it is; `undefined` where none can be read.
 */
export function readDateLine(text: string, rules: TextRules, language: string | undefined): LineDate | undefined {
  const found = findDate(text.slice(0, longest), language === undefined ? {} : { language })
  if (found === undefined) return undefined
  const before = text.slice(0, found.start).toLowerCase()
  const changed = rules.changeOpeners.some((opener) => before.includes(opener))
  const opened = changed || rules.dateOpeners.some((opener) => before.includes(opener))
  return {
    of: changed ? 'modified' : 'published',
    stamp: found.stamp,
    confidence: opened ? confidence.openedDate : confidence.headDate,
  }
}
