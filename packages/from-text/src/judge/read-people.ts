import type { Credit, Role } from '@offprint/core'
import type { TextRules } from '../rules/text-rules.js'
import { agentOf } from './agent-of.js'
import { isSuffix, nameWords } from './is-name.js'
import { lowerWords } from './lower-words.js'
import { splitNames } from './split-names.js'

/**
 * Reads "A, B and C": a part after a comma is a further name, a suffix, a job or an affiliation of the name before it.
 *
 * @param text - Names, without what opens them.
 * @param role - What they did.
 * @param rules - What tells names from jobs.
 * @returns Credits, or `undefined` when a part is none of these.
 */
export function readPeople(text: string, role: Role, rules: TextRules): readonly Credit[] | undefined {
  const credits: Credit[] = []
  for (const part of text.split(/[,;、،]/).flatMap((piece) => splitNames(piece, rules))) {
    const bare = part.replace(/^(?:and|&|et|und|y)\s/i, '').trim()
    if (bare === '') continue
    const last = credits.pop()
    const read = last === undefined ? readFirst(bare, role, rules) : readFurther(last, bare, rules)
    if (read === undefined) return undefined
    credits.push(...read)
  }
  return credits.length === 0 ? undefined : credits
}

/** "A", "A in Place", "A (Organisation)". */
function readFirst(part: string, role: Role, rules: TextRules): readonly Credit[] | undefined {
  const [, outer = part, inner] = /^([^()]+) \(([^()]+)\)$/.exec(part) ?? []
  const [name = ''] = outer.split(/ (?:in|from|à|aus) (?=\p{Lu})/u)
  const agent = agentOf(withoutSuffix(name, rules), rules)
  if (agent === undefined) return undefined
  return [{ agent, role, ...(inner === undefined ? {} : { affiliations: [{ name: inner }] }) }]
}

/** "港まこと記者" */
const withoutSuffix = (name: string, { reporterSuffixes }: TextRules): string => {
  const suffix = reporterSuffixes.find((end) => name.length > end.length && name.endsWith(end))
  return suffix === undefined ? name : name.slice(0, -suffix.length).trim()
}

function readFurther(last: Credit, part: string, rules: TextRules): readonly Credit[] | undefined {
  const { agent } = last
  // "By A, March 5, 2024": the date stays in the byline's text.
  if (/\p{Nd}/u.test(part)) return [last]
  if (isSuffix(part, rules)) return [{ ...last, agent: { ...agent, name: `${agent.name}, ${part}` } }]
  if (isJob(part, rules)) {
    return agent.jobTitle === undefined ? [{ ...last, agent: { ...agent, jobTitle: part } }] : undefined
  }
  const next = readFirst(part, last.role, rules)
  const [first] = next ?? []
  if (next !== undefined && first?.agent.kind === 'person' && isFullName(first.agent.name, rules))
    return [last, ...next]
  return next !== undefined && last.affiliations === undefined
    ? [{ ...last, affiliations: [{ name: part }] }]
    : undefined
}

/** Does this phrase have a word of a job? */
export const isJob = (phrase: string, rules: TextRules): boolean =>
  lowerWords(phrase).some((word) => rules.jobWords.has(word))

/** Does it say the job of several people, which is that of none of them word for word? */
export const isJobOfSeveral = (phrase: string, rules: TextRules): boolean =>
  lowerWords(phrase).some((word) => word.endsWith('s') && rules.jobWords.has(word.slice(0, -1)))

/** Has this name two words or more, or is it written without capitals? */
export const isFullName = (name: string, rules: TextRules): boolean => {
  const words = nameWords(name, rules)
  return words !== undefined && (words.count > 1 || words.uncased)
}
