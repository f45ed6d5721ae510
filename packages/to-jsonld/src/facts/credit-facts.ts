import type { Article, Role } from '@offprint/core'
import { suspectName } from '../judge/suspect-texts.js'
import type { Iri } from '../types/values.js'
import type { Scope } from './scope.js'

/** The properties of schema.org that say what somebody did. */
export type CreditProperty = 'author' | 'editor' | 'translator' | 'producer' | 'contributor'

/** Who did what. */
export interface CreditFacts {
  /** Id of an agent. */
  readonly agent: Iri
  readonly role: Role
  readonly property: CreditProperty
  readonly corresponding: boolean
}

/** `illustrator` and `readBy` belong to books, `reviewedBy` to pages: such roles are contributions with a name. */
const properties: Readonly<Record<Role, CreditProperty>> = {
  author: 'author',
  reporter: 'author',
  interviewer: 'author',
  editor: 'editor',
  translator: 'translator',
  producer: 'producer',
  contributor: 'contributor',
  photographer: 'contributor',
  illustrator: 'contributor',
  reviewer: 'contributor',
  narrator: 'contributor',
  factChecker: 'contributor',
}

/**
 * The byline of an article.
 *
 * @param scope - The article; its people join the cast.
 * @returns Credits in order.
 */
export function creditFacts(scope: Scope): readonly CreditFacts[] {
  const credits = scope.article.byline.map((credit, index) => creditOf(credit, `byline.${index}.agent`, scope))
  if (!credits.some(({ property }) => property === 'author')) scope.say('missing-author')
  return credits
}

function creditOf(credit: Article['byline'][number], path: string, { cast, say }: Scope): CreditFacts {
  const { role, affiliations, corresponding = false } = credit
  const agent = cast.add(credit.agent, affiliations)
  const facts = cast.agents.get(agent)
  // An organisation cannot be an `editor` in schema.org.
  const property = role === 'editor' && facts?.type === 'Organization' ? 'contributor' : properties[role]
  if (property === 'author' && facts !== undefined) {
    const { name } = facts
    if (facts.type === 'Person' && suspectName.test(name)) say('author-name', { name }, path)
    if (facts.url === undefined && facts.sameAs.length === 0) say('author-without-url', { name }, path)
  }
  return { agent, role, property, corresponding }
}
