import type { TextRules } from '../rules/text-rules.js'
import { lowerWords } from './lower-words.js'

const longest = 80
const mostWords = 10

/**
 * Is this a line of its own that says a date, such as "Updated 4:15 pm, January 12, 2025" or "2025-01-12"?
 *
 * @param text - A line.
 * @param rules - Openers of such lines, and names of months.
 * @returns Whether it is.
 */
export function isDateLine(text: string, rules: TextRules): boolean {
  if (text.length > longest || !/\p{Nd}/u.test(text)) return false
  const words = lowerWords(text)
  if (words.length > mostWords) return false
  if (eastAsianDay.test(text)) return true
  const lower = text.toLowerCase()
  if (rules.dateOpeners.some((opener) => lower.startsWith(opener))) return true
  const plain = words.every((word) => rules.months.has(word) || isNumber(word) || dateWords.has(word))
  return plain && words.some((word) => (words.length > 1 ? /\d{4}/ : /^\d{4}-\d{2}-\d{2}$/).test(word))
}

/** "2024年3月5日 10:30" */
const eastAsianDay =
  /^\d{4}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일](?:\s?[(（]?\p{L}{1,3}[)）]?)?(?:\s\d{1,2}:\d{2})?$/u

const dateWords = new Set(['on', 'at', 'am', 'pm', 'utc', 'gmt', 'de', 'del', 'le'])

const isNumber = (word: string): boolean => /^\p{Nd}[\p{Nd}-]*(?:st|nd|rd|th|er)?$/u.test(word)
