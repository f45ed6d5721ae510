import type { Affiliation, Credit } from '@offprint/core'
import { agent, agentFields } from './agent.js'
import type { FieldContext, Fields, Value } from './context.js'
import { line, trimmed } from './text.js'

/**
 * Who made it: a list of names, references and objects.
 *
 * @param credits - Of the model.
 * @param context - With the registry.
 * @returns A list; `undefined` for an unsigned article.
 */
export function byline(credits: readonly Credit[], context: FieldContext): Value {
  return credits.length === 0 ? undefined : credits.map((credit) => entry(credit, context))
}

function entry({ agent: person, role, affiliations = [], corresponding, note }: Credit, context: FieldContext): Value {
  const isName = role === 'author' && affiliations.length === 0 && corresponding === undefined && note === undefined
  if (isName) return agent(person, 'person', context)
  return {
    ...agentFields(person, 'person', context),
    role: role === 'author' ? undefined : role,
    affiliations: affiliations.length === 0 ? undefined : affiliations.map((each) => affiliation(each, context)),
    corresponding,
    note: line(note, context),
  }
}

function affiliation(value: Affiliation, context: FieldContext): Value {
  const { name, department, city, country, url, ror, isni } = value
  const fields: Fields = {
    name: line(name, context),
    department: line(department, context),
    city: line(city, context),
    country: line(country, context),
    url,
    ror,
    isni: trimmed(isni, context),
  }
  return Object.keys(value).length === 1 ? fields.name : fields
}
