import type { Agent } from '@offprint/core'
import type { FieldContext, Fields, Value } from './context.js'
import { inlineText } from './markdown.js'
import { media } from './media.js'
import { line, trimmed } from './text.js'

/**
 * A person or organisation: a reference, a name, or the whole.
 *
 * @param person - Of the model.
 * @param usual - The kind that a name alone is taken for.
 * @param context - With the registry.
 * @returns Its value in the front matter.
 */
export function agent(person: Agent, usual: Agent['kind'], context: FieldContext): Value {
  const fields = agentFields(person, usual, context)
  const isName = Object.entries(fields).every(([key, value]) => key === 'name' || value === undefined)
  return isName && isPlainName(person.name, context) ? fields.name : fields
}

/**
 * Several of them.
 *
 * @param people - Of the model.
 * @param usual - The kind that a name alone is taken for.
 * @param context - With the registry.
 * @returns A list; `undefined` for nobody.
 */
export function agents(people: readonly Agent[], usual: Agent['kind'], context: FieldContext): Value {
  return people.length === 0 ? undefined : people.map((person) => agent(person, usual, context))
}

/**
 * The keys of a person or organisation, to stand beside others.
 *
 * @param person - Of the model.
 * @param usual - The kind that one without is taken for.
 * @param context - With the registry.
 * @returns `ref` alone for somebody of the registry.
 */
export function agentFields(person: Agent, usual: Agent['kind'], context: FieldContext): Fields {
  const {
    id,
    name,
    kind,
    nameParts,
    jobTitle,
    url,
    email,
    orcid,
    bio,
    image,
    logo,
    sameAs = [],
    fediverse,
    language,
  } = person
  if (id !== undefined && context.people.some((known) => isSame(known, person))) return { ref: id }
  return {
    name: line(name, context),
    kind: kind === usual ? undefined : kind,
    id: trimmed(id, context),
    nameParts:
      nameParts && Object.fromEntries(Object.entries(nameParts).map(([key, part]) => [key, line(part, context)])),
    jobTitle: line(jobTitle, context),
    url,
    email,
    orcid,
    bio: inlineText(bio),
    image: image && media(image, context),
    logo: logo && media(logo, context),
    sameAs: sameAs.length === 0 ? undefined : sameAs,
    fediverse,
    language,
  }
}

/** A name in the form of a link is read as one, and one of the registry as that person's kind. */
const isPlainName = (name: string, { people }: FieldContext): boolean =>
  !name.startsWith('[') && !people.some((known) => known.name === name)

const isSame = (one: Agent, other: Agent): boolean => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'position')
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}
