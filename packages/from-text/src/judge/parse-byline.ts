import type { Credit } from '@offprint/core'
import { confidence } from '../rules/confidence.js'
import type { TextRules } from '../rules/text-rules.js'
import { agentOf } from './agent-of.js'
import { isFullName, isJob, isJobOfSeveral, readPeople } from './read-people.js'
import { openerOf, splitRoles } from './split-roles.js'

/** A byline that was read. */
export interface ParsedByline {
  readonly credits: readonly Credit[]
  readonly confidence: number
}

/** UTF-16 units of a byline; what is longer is prose. */
const longest = 160

/** What parts names from a job, a date or a reading time on the same line. */
const aside = / [|•·–—/] |\t/

/**
 * Reads a line such as "By A and B", "By A, Coast Correspondent" or "Words by A | Photographs by B".
 *
 * @param text - A line without addresses.
 * @param rules - The openers, and what tells names from jobs.
 * @returns Who is named, or `undefined` when this is no byline.
 */
export function parseByline(text: string, rules: TextRules): ParsedByline | undefined {
  if (text.length > longest || openerOf(text, rules)?.role !== 'author') return undefined
  const [first = '', ...asides] = text.split(aside)
  const own = readRoles(first, rules)
  if (own === undefined) return undefined
  const credits = asides.reduce((sofar, each) => addAside(sofar, each.trim(), rules), own)
  const sure = credits.every(({ agent }) => agent.kind !== 'person' || isFullName(agent.name, rules))
  return { credits, confidence: sure ? confidence.byline : confidence.unsureByline }
}

/**
 * Reads names that nothing opens: "A and B", "A | Coast Correspondent", "A · 5 March 2024".
 *
 * @param text - A line without addresses, right under the title.
 * @param isAside - Is this part a date or a reading time?
 * @param rules - What tells names from jobs.
 * @returns Who is named, all with full names, and whether anything but their form says that these are names.
 */
export function parseBareByline(
  text: string,
  isAside: (part: string) => boolean,
  rules: TextRules,
): (ParsedByline & { readonly supported: boolean }) | undefined {
  if (text.length > longest) return undefined
  const [first = '', ...asides] = text.split(aside).map((part) => part.trim())
  const own = readPeople(first, 'author', rules)
  const isPerson = ({ agent }: Credit): boolean =>
    agent.kind === 'person' && isFullName(agent.name, rules) && /\p{Lu}/u.test(agent.name)
  if (own === undefined || !own.every(isPerson)) return undefined
  const isKnown = (part: string): boolean =>
    isAside(part) || isJob(part, rules) || isJobOfSeveral(part, rules) || agentOf(part, rules) !== undefined
  if (!asides.every(isKnown)) return undefined
  const credits = asides.reduce((sofar, each) => (isAside(each) ? sofar : addAside(sofar, each, rules)), own)
  const supported = asides.length > 0 || own.length > 1 || own.some(({ agent }) => agent.jobTitle !== undefined)
  return { credits, supported, confidence: supported ? confidence.bareByline : confidence.unsureByline }
}

/**
 * Reads a line of credits, such as "Reporting by A in Place; editing by B", with or without brackets around it.
 *
 * @param text - A line.
 * @param rules - The openers, and what tells names from jobs.
 * @returns Who is named, or `undefined` unless every role is followed by names and nothing else.
 */
export function parseCredits(text: string, rules: TextRules): ParsedByline | undefined {
  if (text.length > longestCredits) return undefined
  const bare = text.replace(/^[([（]|[)\]）]\.?$/gu, '')
  const credits = readRoles(bare, rules)
  return credits === undefined ? undefined : { credits, confidence: confidence.creditLine }
}

const longestCredits = 300

function readRoles(text: string, rules: TextRules): readonly Credit[] | undefined {
  const pieces = splitRoles(text, rules)?.map(({ role, people }) => readPeople(people, role, rules))
  if (pieces === undefined || pieces.some((piece) => piece === undefined)) return undefined
  return pieces.flatMap((piece) => piece ?? [])
}

/** What stands after a bar: further roles, the job of the last person, for whom they write; anything else stays text. */
function addAside(credits: readonly Credit[], text: string, rules: TextRules): readonly Credit[] {
  const further = readRoles(text, rules)
  if (further !== undefined) return [...credits, ...further]
  const last = credits.at(-1)
  if (last === undefined || last.agent.kind !== 'person' || /\p{Nd}/u.test(text)) return credits
  const others = credits.slice(0, -1)
  if (isJob(text, rules)) {
    const [job = '', affiliation] = text.split(/, | at /)
    const agent = { ...last.agent, jobTitle: last.agent.jobTitle ?? job }
    const known = last.affiliations ?? (affiliation === undefined ? undefined : [{ name: affiliation }])
    return [...others, { ...last, agent, ...(known === undefined ? {} : { affiliations: known }) }]
  }
  return agentOf(text, rules)?.kind === 'organisation' && last.affiliations === undefined
    ? [...others, { ...last, affiliations: [{ name: text }] }]
    : credits
}
