import type { Credit } from '@offprint/core'
import { confidence } from '../rules/confidence.js'
import type { TextRules } from '../rules/text-rules.js'
import { afterOpener } from './after-opener.js'
import { agentOf } from './agent-of.js'
import { isSuffix, nameWords } from './is-name.js'
import { lowerWords } from './lower-words.js'
import { splitNames } from './split-names.js'

/** A byline that was read. */
export interface ParsedByline {
  readonly credits: readonly Credit[]
  readonly confidence: number
}

/** UTF-16 units of a byline; what is longer is prose. */
const longest = 160

/** What parts names from a date or a reading time on the same line. */
const asides = [' | ', ' • ', ' · ', ' – ', ' — ', ' / ']

/**
 * Reads a line such as "By A and B" or "By A, Coast Correspondent".
 *
 * @param text - A line.
 * @param rules - The openers, and what tells names from jobs.
 * @returns Who is named, or `undefined` when this is no byline.
 */
export function parseByline(text: string, rules: TextRules): ParsedByline | undefined {
  if (text.length > longest) return undefined
  const rest = afterBylineOpener(text, rules)
  if (rest === undefined) return undefined
  const end = Math.min(...asides.map((aside) => rest.indexOf(aside)).filter((index) => index > 0), rest.length)
  const credits = readPeople(rest.slice(0, end), rules)
  if (credits === undefined) return undefined
  const sure = credits.every(({ agent }) => agent.kind !== 'person' || isFullName(agent.name, rules))
  return { credits, confidence: sure ? confidence.byline : confidence.unsureByline }
}

/**
 * Does this line begin as a byline does, whether or not a name follows?
 *
 * @param text - A line.
 * @param rules - The openers.
 * @returns Whether it is short and begins with an opener.
 */
export function opensByline(text: string, rules: TextRules): boolean {
  return text.length <= longest && afterBylineOpener(text, rules) !== undefined
}

function afterBylineOpener(text: string, rules: TextRules): string | undefined {
  const found = rules.bylineOpeners.find((opener) => afterOpener(text, opener) !== undefined)
  return found === undefined ? undefined : afterOpener(text, found) || undefined
}

/** "A, B and C": a part after a comma is a further name, a suffix, a job or an affiliation of the name before it. */
function readPeople(text: string, rules: TextRules): readonly Credit[] | undefined {
  const credits: Credit[] = []
  for (const part of text.split(/[,;、]/).flatMap((piece) => splitNames(piece, rules))) {
    const bare = part.replace(/^(?:and|&)\s/i, '').trim()
    if (bare === '') continue
    const last = credits.pop()
    const read = last === undefined ? readFirst(bare, rules) : readFurther(last, bare, rules)
    if (read === undefined) return undefined
    credits.push(...read)
  }
  return credits.length === 0 ? undefined : credits
}

function readFirst(part: string, rules: TextRules): readonly Credit[] | undefined {
  const agent = agentOf(part, rules)
  return agent === undefined ? undefined : [{ agent, role: 'author' }]
}

function readFurther(last: Credit, part: string, rules: TextRules): readonly Credit[] | undefined {
  const { agent } = last
  // "By A, March 5, 2024": the date stays in the byline's text and is not taken.
  if (/\p{Nd}/u.test(part)) return [last]
  if (isSuffix(part, rules)) return [{ ...last, agent: { ...agent, name: `${agent.name}, ${part}` } }]
  if (lowerWords(part).some((word) => rules.jobWords.has(word))) {
    return agent.jobTitle === undefined ? [{ ...last, agent: { ...agent, jobTitle: part } }] : undefined
  }
  const next = agentOf(part, rules)
  if (next !== undefined && next.kind === 'person' && isFullName(part, rules))
    return [last, { agent: next, role: 'author' }]
  return next !== undefined && last.affiliations === undefined
    ? [{ ...last, affiliations: [{ name: part }] }]
    : undefined
}

const isFullName = (name: string, rules: TextRules): boolean => {
  const words = nameWords(name, rules)
  return words !== undefined && (words.count > 1 || words.uncased)
}
