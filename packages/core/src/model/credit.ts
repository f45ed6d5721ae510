import type { Affiliation, Agent } from './agent.js'

/** The roles that every channel knows; see {@link Role}. */
export const roles = [
  'author',
  'editor',
  'translator',
  'photographer',
  'illustrator',
  'reporter',
  'contributor',
  'interviewer',
  'reviewer',
  'narrator',
  'producer',
  'factChecker',
] as const

/** What somebody did for an article (CSL, CRediT and schema.org roles). */
export type Role = (typeof roles)[number]

/** One entry of a byline: who, in which role, for whom. The order is that of the list. */
export interface Credit {
  readonly agent: Agent
  readonly role: Role
  readonly affiliations?: readonly Affiliation[]
  /** Is this the author to write to? */
  readonly corresponding?: boolean
  readonly note?: string
}
