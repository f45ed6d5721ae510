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
  const full = parts.every((part) => part.filter((word) => !isSuffix(word, rules)).length >= 2)
  return full ? parts.map((part) => part.join(' ')) : [text.trim()]
}
