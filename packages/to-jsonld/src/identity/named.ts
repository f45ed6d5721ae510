import type { Affiliation, Agent, Article, Publication } from '@offprint/core'

/** What an agent is known by. */
export type Named = Pick<Agent, 'kind' | 'name' | 'url' | 'orcid'>

/**
 * An organisation that somebody works for, as an agent.
 *
 * @param affiliation - As the article states it.
 * @returns The organisation; its ROR id stands for a URL where it has none.
 */
export function organisationOf({ name, url, ror }: Affiliation): Agent {
  const home = url ?? ror
  return { kind: 'organisation', name, ...(home === undefined ? {} : { url: home }) }
}

/**
 * Everybody whom a publication names, in its own order.
 *
 * @param publication - Any publication.
 * @returns Agents as they are named, the same one often more than once.
 */
export function namedAgents(publication: Publication): readonly Named[] {
  return [
    ...optional(publication.publisher),
    ...publication.people,
    ...(publication.copyright?.holder ?? []),
    ...publication.articles.flatMap(namedIn),
  ]
}

function namedIn(article: Article): readonly Named[] {
  return [
    ...article.byline.flatMap(({ agent, affiliations = [] }) => [agent, ...affiliations.map(organisationOf)]),
    ...optional(article.publisher),
    ...(article.copyright?.holder ?? []),
    ...(article.hero?.credit?.creator ?? []),
    ...(article.corrections ?? []).flatMap(({ by }) => optional(by)),
    ...optional(article.audio?.narrator),
  ]
}

const optional = (agent: Agent | undefined): readonly Agent[] => (agent === undefined ? [] : [agent])
