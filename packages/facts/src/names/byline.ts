import type { AgentKind, Role } from '@offprint/core'

/** Somebody that a byline names. */
export interface BylineName {
  readonly name: string
  readonly role: Role
  readonly kind: AgentKind
  readonly jobTitle?: string
  /** Names of organisations. */
  readonly affiliations?: readonly string[]
}

/** A byline as it was read. */
export interface Byline {
  readonly names: readonly BylineName[]
  /** It ended in "et al.". */
  readonly open: boolean
  /** How sure the reading is, from 0 to 1. */
  readonly confidence: number
  /** What stands where a name should and is none, such as "admin". */
  readonly leftOut: readonly string[]
}

/** What is known of a byline from outside. */
export interface BylineReading {
  /** The source says that this is a name or a list of names: small letters and digits are allowed. */
  readonly trusted?: boolean
  /** A single word in small letters may be a name, as logins are, where a mark such as "by" stands before it. */
  readonly logins?: boolean
  /** Role of names that nothing marks; `author` when absent. */
  readonly role?: Role
  /** Names that are known to be organisations', such as the site's. */
  readonly organisations?: readonly string[]
}
