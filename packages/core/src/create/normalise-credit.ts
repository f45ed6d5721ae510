import { isRecord, mapItems } from './loose.js'
import type { FindPerson } from './normalise-article.js'

const named = (value: unknown): unknown => (typeof value === 'string' ? { name: value } : value)

/**
 * Completes one entry of a byline.
 *
 * @param credit - A name, or a credit with short forms.
 * @param path - Where it stands, for errors.
 * @param findPerson - Resolves `{ref}`.
 * @returns A credit, not validated.
 */
export function normaliseCredit(credit: unknown, path: string, findPerson: FindPerson): unknown {
  if (typeof credit === 'string') return { agent: { kind: 'person', name: credit }, role: 'author' }
  if (!isRecord(credit)) return credit
  const { agent, role = 'author', affiliations, ...rest } = credit
  const known = affiliations === undefined ? {} : { affiliations: mapItems(affiliations, named) }
  return { ...rest, agent: normaliseAgent(agent, `${path}.agent`, findPerson), role, ...known }
}

/**
 * Completes an agent: a name, a reference to the registry, or an object without its kind.
 *
 * @param agent - As the caller gave it.
 * @param path - Where it stands, for errors.
 * @param findPerson - Resolves `{ref}`.
 * @returns An agent, not validated.
 */
export function normaliseAgent(agent: unknown, path: string, findPerson: FindPerson): unknown {
  const value = named(agent)
  if (!isRecord(value)) return value
  return typeof value.ref === 'string' ? findPerson(value.ref, path) : { kind: 'person', ...value }
}
