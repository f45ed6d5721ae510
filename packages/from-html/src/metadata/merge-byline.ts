import type { Credit } from '@offprint/core'
import type { AgentClaim } from './claims.js'
import { type BylineContext, type CleanByline, cleaned, cleanedVisible, enriched, keyOf } from './clean-byline.js'
import { fold } from './fold.js'
import type { Fact } from './page-facts.js'
import type { VisibleByline } from './visible-byline.js'

/** The byline of a page. */
export interface MergedByline {
  readonly byline: readonly Fact<Credit>[]
  readonly text?: string
  readonly open: boolean
  readonly refused: readonly string[]
  /** The visible byline was used. */
  readonly shown: boolean
}

/**
 * Puts the byline of a page together.
 *
 * The most trusted source that names a person wins; one that only names the site or an organisation gives way to a
 * visible byline with persons. What the visible byline adds to the same persons, such as a photographer, is added.
 *
 * @param claims - Bylines of the page's data, most trusted first.
 * @param visible - The byline that people see.
 * @param context - The site.
 * @param others - What else people may take for a byline; it confirms what the data say.
 * @returns Credits in order, each person and role once.
 */
export function mergeByline(
  claims: readonly Fact<readonly AgentClaim[]>[],
  visible: VisibleByline | undefined,
  context: BylineContext,
  others: readonly VisibleByline[] = [],
): MergedByline {
  const said = claims.map((claim) => cleaned(claim, context)).filter(({ credits }) => credits.length > 0)
  const seen = visible === undefined ? undefined : cleanedVisible(visible, context)
  const refused = claims.flatMap((claim) => cleaned(claim, context).leftOut)
  const data = said.find(hasPerson) ?? said[0]
  const likely = Math.max(3, (visible?.score ?? 0) - 2)
  const confirmed = data !== undefined && others.some((other) => other.score >= likely && shows(other, data))
  const sure = !confirmed && (visible?.score ?? 0) >= 5
  const useSeen = seen !== undefined && (data === undefined || isBetter(seen, data, sure))
  const main = useSeen ? seen : data
  if (main === undefined) return { byline: [], open: false, refused, shown: false }
  const rest = [...said, ...(seen === undefined ? [] : [seen])].filter((other) => other !== main)
  const byline = withoutSiteNames(withAdded(main.credits, rest, seen), context.organisations)
  const text = seen !== undefined && overlaps(seen, byline) ? seen.text : main.text
  return { byline, text, open: main.open, refused, shown: useSeen || (seen !== undefined && overlaps(seen, byline)) }
}

const hasPerson = ({ credits }: CleanByline): boolean => credits.some(({ value }) => value.agent.kind === 'person')

const overlaps = (one: CleanByline, credits: readonly Fact<Credit>[]): boolean => {
  const keys = new Set(credits.map(keyOf))
  return one.credits.some((credit) => keys.has(keyOf(credit)))
}

const shows = ({ byline }: VisibleByline, { credits }: CleanByline): boolean => {
  const names = new Set(byline.names.map(({ name }) => fold(name)))
  return credits.every((credit) => names.has(keyOf(credit)))
}

const authors = ({ credits }: CleanByline): number => credits.filter(({ value }) => value.role === 'author').length

/** A visible byline is better when it names persons and the data do not, or names all of the data's authors and more. */
function isBetter(seen: CleanByline, data: CleanByline, sure: boolean): boolean {
  if (sure && !hasPerson(data) && hasPerson(seen)) return true
  const shown = new Set(seen.credits.map(keyOf))
  if (data.credits.every((credit) => shown.has(keyOf(credit)))) return authors(seen) > authors(data)
  // Data with one word, such as a login, where people see a full name.
  const words = data.credits.every((credit) => !/[\s\p{Script=Han}]/u.test(credit.value.agent.name))
  return (
    words &&
    data.credits.every(({ confidence }) => confidence < 0.9) &&
    seen.credits.some((credit) => /\s/.test(credit.value.agent.name))
  )
}

/** Details of the same person from other sources, and roles that only the visible byline tells. */
function withAdded(
  main: readonly Fact<Credit>[],
  rest: readonly CleanByline[],
  seen: CleanByline | undefined,
): readonly Fact<Credit>[] {
  const others = rest.flatMap(({ credits }) => credits)
  const full = main.map((credit) => {
    const same = others.filter((other) => keyOf(other) === keyOf(credit)).map(({ value }) => value)
    return { ...credit, value: same.reduce(enriched, credit.value) }
  })
  const keys = new Set(full.map(keyOf))
  const added =
    seen === undefined || !overlaps(seen, full)
      ? []
      : seen.credits.filter((credit) => !keys.has(keyOf(credit)) && credit.value.role !== 'author')
  return [...full, ...added]
}

/** The site's own name is an author only where nobody else is. */
function withoutSiteNames(credits: readonly Fact<Credit>[], sites: readonly string[]): readonly Fact<Credit>[] {
  const known = new Set(sites.map(fold))
  const persons = credits.filter((credit) => !known.has(keyOf(credit)))
  return persons.length === 0 ? credits : persons
}
