import type { AgentFacts } from '../facts/agent-facts.js'
import type { CreditFacts, CreditProperty } from '../facts/credit-facts.js'
import type { ArticleFacts } from '../facts/resolve-article.js'
import type { JsonLdAgent, JsonLdRole } from '../types/agents.js'
import type { JsonLdArticle } from '../types/article.js'
import type { Iri, JsonLdReference } from '../types/values.js'
import { oneOrMany } from './one-or-many.js'
import { agentStub, imageStub, reference } from './reference.js'

type CreditFields = Pick<JsonLdArticle, CreditProperty | 'publisher'>

/**
 * Who made and who publishes an article.
 *
 * Authors and publisher are stubs, since common readers do not follow references; a single author is an object, since
 * some look for one.
 *
 * @param facts - Of the article.
 * @returns Fields of its node, of which some may be `undefined`.
 */
export function creditFields(facts: ArticleFacts): { [Key in keyof CreditFields]: CreditFields[Key] | undefined } {
  const { agents, credits, publisher } = facts
  const idsOf = (property: CreditProperty): readonly Iri[] => [
    ...new Set(credits.filter((credit) => credit.property === property).map(({ agent }) => agent)),
  ]
  const others = (property: CreditProperty) => oneOrMany(idsOf(property).map(reference))
  return {
    author: oneOrMany(idsOf('author').flatMap((id) => stubsOf(agents.get(id)))),
    editor: others('editor'),
    translator: others('translator'),
    producer: others('producer'),
    contributor: oneOrMany(distinct(credits.filter(({ property }) => property === 'contributor').map(contribution))),
    publisher: publisher && publisherStub(agents.get(publisher)),
  }
}

const stubsOf = (facts: AgentFacts | undefined): readonly JsonLdAgent[] =>
  facts === undefined ? [] : [agentStub(facts)]

function publisherStub(facts: AgentFacts | undefined): JsonLdAgent | undefined {
  const stub = facts && agentStub(facts)
  return stub?.['@type'] === 'Organization' && facts?.logo !== undefined
    ? { ...stub, logo: imageStub(facts.logo) }
    : stub
}

/** A role that has no property keeps its name (schema.org, `Role`). */
function contribution({ agent, role }: CreditFacts): JsonLdReference | JsonLdRole {
  return role === 'contributor' ? reference(agent) : { '@type': 'Role', roleName: role, contributor: reference(agent) }
}

const distinct = <Value>(values: readonly Value[]): readonly Value[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
]
