import type { Phrasing } from '../nodes/phrasing.js'
import type { Media } from './media.js'

/** What sort of author an {@link Agent} is. */
export type AgentKind = 'person' | 'organisation' | 'group' | 'pseudonym'

/** A personal name in its parts (CSL-JSON names). */
export interface NameParts {
  readonly given?: string
  readonly family?: string
  /** Non-dropping particle, such as `van der`. */
  readonly particle?: string
  /** `Jr.`, `III`. */
  readonly suffix?: string
}

/** A person, organisation, group or pseudonym. */
export interface Agent {
  readonly kind: AgentKind
  /** The whole name as it is shown, not empty. */
  readonly name: string
  readonly nameParts?: NameParts
  /** Key in {@link Publication.people}, unique there. */
  readonly id?: string
  /** Absolute http(s) URL of a page about them. */
  readonly url?: string
  readonly email?: string
  readonly image?: Media
  readonly bio?: readonly Phrasing[]
  readonly jobTitle?: string
  /** `https://orcid.org/0000-0000-0000-0000`. */
  readonly orcid?: string
  /** Absolute URLs of other pages about the same agent. */
  readonly sameAs?: readonly string[]
  /** Address in the fediverse, `@name@host`. */
  readonly fediverse?: string
  /** BCP 47 tag of the name's language. */
  readonly language?: string
  /** Picture that stands for an organisation. */
  readonly logo?: Media
}

/** An organisation that somebody works for or belongs to, as it applied to this article. */
export interface Affiliation {
  readonly name: string
  readonly department?: string
  readonly city?: string
  /** ISO 3166-1 alpha-2 code or the country's name. */
  readonly country?: string
  /** `https://ror.org/…` */
  readonly ror?: string
  readonly isni?: string
  readonly url?: string
}
