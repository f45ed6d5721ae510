import type { TextRules } from '../rules/text-rules.js'
import { isSuffix } from './is-name.js'

/**
 * Splits names at "and" and its like, but only between parts that have two words or more: "O’Hara & Sons" and
 * "Institute for Rivers and Estuaries" stay whole.
 *
 * @param text - One name or several, without commas between them.
 * @param rules - The connecting words and the suffixes.
 * @returns The names as they stand.
 */
export function splitNames(text: string, rules: TextRules): readonly string[] {
  const words = text.trim().split(/\s+/)
  const parts: string[][] = [[]]
  for (const word of words) {
    if (rules.connectors.has(word.toLowerCase())) parts.push([])
    else parts.at(-1)?.push(word)
  }
  return parts.every((part) => isWhole(part, rules)) ? parts.map((part) => part.join(' ')) : [text.trim()]
}

/** Two words or more, or a degree of the name before: "A B, PhD and C D". */
function isWhole(words: readonly string[], rules: TextRules): boolean {
  const names = words.filter((word) => !isSuffix(word, rules))
  return names.length >= 2 || (names.length === 0 && words.length > 0)
}
