import type { TextRules } from '../rules/text-rules.js'
import { type ParsedCredit, parseCredit } from './parse-credit.js'
import { sentenceStarts } from './sentence-starts.js'

/** A line cut into a caption and the credit at its end. */
export interface SplitCredit extends ParsedCredit {
  /** Empty where the credit is the whole line. */
  readonly caption: string
  readonly brackets?: readonly [string, string]
}

/** UTF-16 units at the end of a line in which a credit is looked for. */
const window = 160

const pairs: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['（', '）'],
]

/**
 * Cuts a picture credit off the end of a line: the one in brackets, else the last sentence, else what follows a label
 * with a colon or a copyright sign.
 *
 * @param text - A line.
 * @param rules - Openers, agencies and abbreviations.
 * @returns Caption and credit, which together are the line; `undefined` where no credit ends it.
 */
export function splitCredit(text: string, rules: TextRules): SplitCredit | undefined {
  const brackets = pairs.find(([, close]) => text.endsWith(close))
  if (brackets !== undefined) {
    const inBrackets = splitBracketed(text, brackets, rules)
    if (inBrackets !== undefined) return inBrackets
  }
  const from = Math.max(0, text.length - window)
  const end = text.slice(from)
  const starts = [...(from === 0 ? [0] : []), ...sentenceStarts(end, rules), ...labelStarts(end, rules)]
  for (const start of starts) {
    const credit = parseCredit(end.slice(start), rules)
    if (credit !== undefined) return { ...credit, caption: text.slice(0, from + start).trim() }
  }
  return undefined
}

function splitBracketed(text: string, brackets: readonly [string, string], rules: TextRules): SplitCredit | undefined {
  const open = text.lastIndexOf(brackets[0])
  if (open === -1) return undefined
  const inner = text.slice(open + 1, -1)
  const credit = inner.trim() === inner ? parseCredit(inner, rules) : undefined
  return credit === undefined ? undefined : { ...credit, caption: text.slice(0, open).trim(), brackets }
}

/** Where a label with a colon, or a copyright sign, begins a credit without a full stop before it. */
function labelStarts(text: string, rules: TextRules): readonly number[] {
  const lower = text.toLowerCase().replaceAll('：', ':')
  if (lower.length !== text.length) return []
  return rules.creditOpeners
    .filter(({ opener }) => opener.endsWith(':') || opener === '©')
    .map(({ opener }) => lower.lastIndexOf(opener))
    .filter((index) => index > 0 && /[\s|–—]/.test(text.charAt(index - 1)))
    .sort((first, second) => first - second)
}
