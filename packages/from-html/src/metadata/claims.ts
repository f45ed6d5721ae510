import type { Access, Agent, Identifiers, License, Role } from '@offprint/core'
import type { Fact } from './page-facts.js'

/** Somebody whom a source names, as it names them. */
export interface AgentClaim {
  /** A name, or a byline that still has to be parted. */
  readonly text: string
  /** The source says that the text is one agent's name. */
  readonly single?: boolean
  readonly kind?: 'person' | 'organisation'
  /** Absent where the text may say it. */
  readonly role?: Role
  readonly url?: string
  readonly email?: string
  readonly jobTitle?: string
  readonly affiliations?: readonly string[]
  readonly sameAs?: readonly string[]
}

/** A picture as a source names it. */
export interface ImageClaim {
  readonly src: string
  readonly alt?: string
  readonly width?: number
  readonly height?: number
  readonly caption?: string
  readonly credit?: string
}

/** What the fields of a page are claimed to be, as text that is still to be cleaned. */
export interface ClaimValues {
  readonly title: string
  readonly byline: readonly AgentClaim[]
  readonly published: string
  readonly modified: string
  readonly language: string
  readonly siteName: string
  readonly publisher: Agent
  readonly url: string
  readonly summary: string
  readonly section: readonly string[]
  readonly tags: readonly string[]
  readonly license: License
  readonly image: ImageClaim
  readonly identifiers: Identifiers
  readonly access: Access
}

/** Claims of one or more sources, most trusted first. */
export type Claims = { readonly [Field in keyof ClaimValues]?: readonly Fact<ClaimValues[Field]>[] }

const fields: readonly (keyof ClaimValues)[] = [
  'title',
  'byline',
  'published',
  'modified',
  'language',
  'siteName',
  'publisher',
  'url',
  'summary',
  'section',
  'tags',
  'license',
  'image',
  'identifiers',
  'access',
]

/**
 * Puts the claims of several sources together.
 *
 * @param sources - Claims, each most trusted first.
 * @returns All claims; of equal confidence the earlier source's come first.
 */
export function joinClaims(sources: readonly Claims[]): Claims {
  return Object.fromEntries(
    fields.map((field) => [
      field,
      sources
        .flatMap((source): readonly Fact<unknown>[] => source[field] ?? [])
        .sort((one, other) => other.confidence - one.confidence),
    ]),
  ) as Claims
}
