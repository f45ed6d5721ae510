import type { AgentFacts } from '../facts/agent-facts.js'
import type { JsonLdAgent, JsonLdOrganization, JsonLdPerson, JsonLdPostalAddress } from '../types/agents.js'
import { withoutGaps } from '../without-gaps.js'
import { oneOrMany } from './one-or-many.js'
import { reference } from './reference.js'

/**
 * The whole node of a person or organisation.
 *
 * @param facts - What is known.
 * @returns The node; its pictures and organisations are references.
 */
export function agentNode(facts: AgentFacts): JsonLdAgent {
  return facts.type === 'Person' ? personNode(facts) : organizationNode(facts)
}

function personNode(facts: AgentFacts): JsonLdPerson {
  const { given, family, particle, suffix } = facts.nameParts ?? {}
  return withoutGaps<JsonLdPerson>({
    '@type': 'Person',
    '@id': facts.id,
    name: facts.name,
    url: facts.url,
    givenName: given,
    familyName: particle === undefined || family === undefined ? family : `${particle} ${family}`,
    honorificSuffix: suffix,
    jobTitle: oneOrMany(facts.jobTitles),
    description: facts.description,
    email: facts.email,
    image: facts.image && reference(facts.image.id),
    affiliation: oneOrMany(facts.affiliations.map(reference)),
    sameAs: oneOrMany(facts.sameAs),
  })
}

function organizationNode(facts: AgentFacts): JsonLdOrganization {
  const { city, country } = facts.address ?? {}
  return withoutGaps<JsonLdOrganization>({
    '@type': 'Organization',
    '@id': facts.id,
    name: facts.name,
    url: facts.url,
    logo: facts.logo && reference(facts.logo.id),
    image: facts.image && reference(facts.image.id),
    description: facts.description,
    email: facts.email,
    address:
      facts.address &&
      withoutGaps<JsonLdPostalAddress>({ '@type': 'PostalAddress', addressLocality: city, addressCountry: country }),
    parentOrganization: facts.parent && reference(facts.parent),
    identifier: oneOrMany(
      facts.identifiers.map(
        ({ registry, value }) => ({ '@type': 'PropertyValue', propertyID: registry, value }) as const,
      ),
    ),
    sameAs: oneOrMany(facts.sameAs),
  })
}
