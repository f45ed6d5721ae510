import { confidence } from '../rules/confidence.js'
import type { TextRules } from '../rules/text-rules.js'
import { endsSentence } from './ends-sentence.js'
import { lowerWords } from './lower-words.js'

/** What a line under a name in an author box says. */
export interface ParsedRole {
  readonly jobTitle?: string
  readonly affiliation?: string
  readonly confidence: number
}

const mostWords = 12
const longest = 160

/**
 * Reads a role line: "X, Y", "X at Y", "X of the Y", a job alone, or an organisation alone.
 *
 * @param text - A line.
 * @param rules - Words that make a phrase a job.
 * @returns Job and affiliation, or `undefined` when the line is a sentence, too long, or in lower case throughout.
 */
export function parseRole(text: string, rules: TextRules): ParsedRole | undefined {
  if (text.length > longest || endsSentence(text) || text.split(/\s+/).length > mostWords) return undefined
  if (!/[\p{Lu}\p{Lo}]/u.test(text)) return undefined
  const isJob = (phrase: string): boolean => lowerWords(phrase).some((word) => rules.jobWords.has(word))
  const parts = cutAt(text, [', ', '، ', '、']) ?? cutAt(text, [' at the ', ' at ']) ?? cutAt(text, [' of the '])
  if (parts !== undefined) {
    const [first, second] = parts
    const swapped = isJob(second) && !isJob(first)
    return {
      jobTitle: swapped ? second : first,
      affiliation: swapped ? first : second,
      confidence: confidence.role,
    }
  }
  return isJob(text)
    ? { jobTitle: text, confidence: confidence.unsureRole }
    : { affiliation: text, confidence: confidence.unsureRole }
}

/** Both sides of the first separator of the list that stands in the text. */
function cutAt(text: string, separators: readonly string[]): readonly [string, string] | undefined {
  const separator = separators.find((candidate) => text.includes(candidate))
  if (separator === undefined) return undefined
  const index = text.indexOf(separator)
  const sides = [text.slice(0, index).trim(), text.slice(index + separator.length).trim()] as const
  return sides.includes('') ? undefined : sides
}
