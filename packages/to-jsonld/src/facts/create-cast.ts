import type { Affiliation, Agent } from '@offprint/core'
import { organisationOf } from '../identity/named.js'
import type { HttpUrl, Iri } from '../types/values.js'
import { type AgentFacts, affiliationFacts, agentFacts, departmentFacts } from './agent-facts.js'
import { mergeAgents } from './merge-agents.js'
import type { Say, Shelf } from './scope.js'

/** Everybody who has to do with one page, each of them once. */
export interface Cast {
  /**
   * Adds somebody, or what is said of them here to what is known already.
   *
   * @returns Their `@id`.
   */
  add(agent: Agent, affiliations?: readonly Affiliation[]): Iri
  /** Those that were added, in that order. */
  readonly agents: ReadonlyMap<Iri, AgentFacts>
}

/**
 * Makes an empty cast.
 *
 * @param shelf - Who is who in the publication.
 * @param url - URL of the page, which relative addresses of portraits are resolved against.
 * @param say - Takes contradictions.
 * @returns A cast to add agents to.
 */
export function createCast(shelf: Shelf, url: HttpUrl | undefined, say: Say): Cast {
  const agents = new Map<Iri, AgentFacts>()
  const put = (facts: AgentFacts): Iri => {
    const known = agents.get(facts.id)
    agents.set(facts.id, known === undefined ? facts : mergeAgents(known, facts, say))
    return facts.id
  }
  const employers = (affiliation: Affiliation): readonly Iri[] => {
    const identity = shelf.directory(organisationOf(affiliation))
    const employer = put(affiliationFacts(affiliation, identity))
    const { department } = affiliation
    return department === undefined ? [employer] : [employer, put(departmentFacts(department, employer))]
  }
  const baseOf = (agent: Agent) => (isOfPublication(agent, shelf) ? shelf.publication.url : url)
  const add = (agent: Agent, affiliations: readonly Affiliation[] = []): Iri => {
    const identity = shelf.directory(agent)
    // schema.org has `affiliation` for persons alone.
    const ids = identity.type === 'Person' ? affiliations.flatMap(employers) : []
    return put(agentFacts(agent, identity, ids, baseOf(agent), say))
  }
  return { add, agents }
}

/** Pictures of those whom the publication itself introduces stand beside it, not beside the article. */
function isOfPublication(agent: Agent, { publication }: Shelf): boolean {
  const { publisher, people } = publication
  return agent.name === publisher?.name || people.some(({ id }) => id !== undefined && id === agent.id)
}
