import type { AgentFacts } from './agent-facts.js'
import type { Say } from './scope.js'

const unique = <Value>(values: readonly Value[]): readonly Value[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
]

/**
 * Joins what is said of one agent in two places; what was said first stays.
 *
 * @param first - What is known.
 * @param second - What is said now.
 * @param say - Takes contradictions.
 * @returns All of it.
 */
export function mergeAgents(first: AgentFacts, second: AgentFacts, say: Say): AgentFacts {
  for (const field of [
    'url',
    'email',
    'fediverse',
    'description',
    'orcid',
    'nameParts',
    'image',
    'logo',
    'address',
  ] as const) {
    const [one, other] = [first[field], second[field]]
    if (one !== undefined && other !== undefined && JSON.stringify(one) !== JSON.stringify(other)) {
      say('contradicting-agent', { field, name: first.name })
    }
  }
  return {
    ...second,
    ...first,
    jobTitles: unique([...first.jobTitles, ...second.jobTitles]),
    sameAs: unique([...first.sameAs, ...second.sameAs]),
    identifiers: unique([...first.identifiers, ...second.identifiers]),
    affiliations: unique([...first.affiliations, ...second.affiliations]),
  }
}
