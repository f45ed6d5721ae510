import type { TextRules } from '../rules/text-rules.js'

/** A mark that ends a sentence, closing marks, and space; East Asian marks need no space after them. */
const boundary = /[.!?…؟۔]["'”’»)\]]{0,3}\s+|[。！？][」』）]{0,2}\s*/g

/**
 * Where the sentences of a short text begin, the first one aside, the last one first.
 *
 * @param text - A short text, such as the end of a line.
 * @param rules - Abbreviations, after which a sentence goes on.
 * @returns Offsets in UTF-16 units.
 */
export function sentenceStarts(text: string, rules: TextRules): readonly number[] {
  const starts: number[] = []
  for (const { 0: mark, index } of text.matchAll(boundary)) {
    const start = index + mark.length
    if (start < text.length && !isAbbreviation(text.slice(0, index), mark, rules)) starts.push(start)
  }
  return starts.reverse()
}

/** "J.", "U.S." and "Dr." end no sentence. */
function isAbbreviation(before: string, mark: string, rules: TextRules): boolean {
  if (!mark.startsWith('.')) return false
  const word = before.slice(Math.max(before.lastIndexOf(' '), before.lastIndexOf('(')) + 1)
  return /^\p{Lu}$/u.test(word) || /^\p{L}\.\p{L}/u.test(word) || rules.abbreviations.has(word.toLowerCase())
}
