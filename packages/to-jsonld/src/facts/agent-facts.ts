import { type Affiliation, type Agent, type NameParts, phrasingText } from '@offprint/core'
import type { AgentIdentity } from '../identity/create-agent-directory.js'
import { nodeId } from '../identity/node-id.js'
import { pageUrl } from '../identity/page-url.js'
import { resolveUrl } from '../identity/resolve-url.js'
import type { HttpUrl, Iri } from '../types/values.js'
import { withoutGaps } from '../without-gaps.js'
import { type ImageFacts, mediaFacts } from './image-facts.js'
import type { Say } from './scope.js'

/** An identifier and its registry. */
export interface IdentifierFacts {
  /** Such as `DOI`. */
  readonly registry: string
  readonly value: string
}

/** What is known of a person or organisation. */
export interface AgentFacts {
  readonly id: Iri
  readonly type: 'Person' | 'Organization'
  readonly name: string
  readonly url?: HttpUrl
  readonly nameParts?: NameParts
  readonly jobTitles: readonly string[]
  readonly description?: string
  readonly email?: string
  /** `@name@host`. */
  readonly fediverse?: string
  readonly orcid?: HttpUrl
  readonly sameAs: readonly HttpUrl[]
  readonly identifiers: readonly IdentifierFacts[]
  /** Ids of organisations. */
  readonly affiliations: readonly Iri[]
  /** Id of the organisation that a department belongs to. */
  readonly parent?: Iri
  readonly address?: Place
  readonly image?: ImageFacts
  readonly logo?: ImageFacts
}

type Place = Pick<Affiliation, 'city' | 'country'>

const nothing = { jobTitles: [], sameAs: [], identifiers: [], affiliations: [] } as const

/**
 * What one mention of an agent says.
 *
 * @param agent - As it is named.
 * @param identity - Who it is.
 * @param affiliations - Ids of the organisations it belongs to here.
 * @param base - URL that its pictures are resolved against.
 * @param say - Takes what cannot be said.
 * @returns The facts of this mention alone.
 */
export function agentFacts(
  agent: Agent,
  identity: AgentIdentity,
  affiliations: readonly Iri[],
  base: string | undefined,
  say: Say,
): AgentFacts {
  const orcid = resolveUrl(agent.orcid ?? '')
  const isPerson = identity.type === 'Person'
  return withoutGaps<AgentFacts>({
    ...nothing,
    id: identity.id,
    type: identity.type,
    name: agent.name,
    url: statedUrl(identity, say),
    nameParts: isPerson ? agent.nameParts : undefined,
    jobTitles: isPerson && agent.jobTitle !== undefined ? [agent.jobTitle] : [],
    description: agent.bio && (phrasingText(agent.bio).trim() || undefined),
    email: agent.email,
    fediverse: agent.fediverse,
    orcid,
    sameAs: [...(orcid === undefined ? [] : [orcid]), ...(agent.sameAs ?? []).flatMap((url) => usable(url, say))],
    affiliations,
    image: agent.image && mediaFacts(agent.image, 'portrait', base, say),
    logo: isPerson ? undefined : agent.logo && mediaFacts(agent.logo, 'logo', base, say),
  })
}

/**
 * What an affiliation says of its organisation.
 *
 * @param affiliation - As the article states it.
 * @param identity - Which organisation it is.
 * @returns The facts.
 */
export function affiliationFacts(affiliation: Affiliation, identity: AgentIdentity): AgentFacts {
  const { name, city, country, ror, isni, url } = affiliation
  const registered = resolveUrl(ror ?? '')
  return withoutGaps<AgentFacts>({
    ...nothing,
    id: identity.id,
    type: 'Organization',
    name,
    url: pageUrl(url) ?? pageUrl(identity.url),
    address: city === undefined && country === undefined ? undefined : withoutGaps<Place>({ city, country }),
    sameAs: registered === undefined ? [] : [registered],
    identifiers: isni === undefined ? [] : [{ registry: 'ISNI', value: isni }],
  })
}

/**
 * A department as an organisation of its own, so that it is clear which of them somebody belongs to.
 *
 * @param name - Of the department.
 * @param parent - Id of the organisation it belongs to.
 * @returns The facts.
 */
export function departmentFacts(name: string, parent: Iri): AgentFacts {
  return { ...nothing, id: nodeId(parent, 'department', name), type: 'Organization', name, parent }
}

function statedUrl({ url }: AgentIdentity, say: Say): HttpUrl | undefined {
  if (url?.includes('#')) say('url-with-fragment', { url })
  return pageUrl(url)
}

function usable(url: string, say: Say): readonly HttpUrl[] {
  const absolute = resolveUrl(url)
  if (absolute === undefined) say('unusable-url', { url })
  return absolute === undefined ? [] : [absolute]
}
