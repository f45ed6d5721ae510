import type { Flow } from '../nodes/nodes.js'
import type { Agent } from './agent.js'
import type { Media } from './media.js'
import type { Stamp } from './stamp.js'

/** A subject heading (Atom `category`). */
export interface Tag {
  readonly label: string
  readonly id?: string
  /** IRI of the scheme that `id` or `label` is taken from. */
  readonly scheme?: string
  readonly url?: string
  readonly language?: string
}

/** The kinds of {@link Subject}. */
export const subjectKinds = ['thing', 'person', 'organisation', 'place', 'event'] as const

/** Something in the world that an article is about or names, so that two articles can be known to mean the same. */
export interface Subject {
  readonly kind: (typeof subjectKinds)[number]
  readonly name: string
  /** Absolute http(s) URLs of pages about it, such as Wikidata's. */
  readonly sameAs?: readonly string[]
}

/** The kinds of {@link Correction}. */
export const correctionKinds = ['correction', 'clarification', 'update', 'editorsNote', 'retraction'] as const

/** A visible change after publication (schema.org `correction`). */
export interface Correction {
  readonly date: Stamp
  readonly kind: (typeof correctionKinds)[number]
  readonly content: readonly Flow[]
  readonly by?: Agent
}

/** The series that an article is a part of. */
export interface Series {
  readonly name: string
  readonly id?: string
  /** Position from 1. */
  readonly position?: number
  readonly total?: number
  readonly url?: string
}

/** The printed or dated issue that an article appeared in. */
export interface Issue {
  readonly publication?: string
  readonly volume?: string
  /** `12`, but also `Spring`. */
  readonly number?: string
  readonly date?: Stamp
  readonly label?: string
  readonly pageStart?: string
  readonly pageEnd?: string
}

/** The article as sound. */
export interface Audio {
  readonly media: Media
  readonly narrator?: Agent
  /** URL of a transcript. */
  readonly transcript?: string
  readonly kind: 'narration' | 'podcast'
}

/** The same article in another language. */
export interface Translation {
  /** BCP 47 tag. */
  readonly language: string
  readonly url: string
  readonly title?: string
}

/** The relations of {@link Related}. */
export const relations = ['related', 'background', 'partOf', 'replyTo', 'corrects'] as const

/** Another article that this one points to (JATS `related-article`). */
export interface Related {
  readonly url: string
  readonly title: string
  readonly rel: (typeof relations)[number]
}

/** Who may read, from open to closed; the body's `accessBoundary` says from where. */
export const accessLevels = ['free', 'metered', 'registered', 'subscribers', 'members'] as const

/** Terms of access. */
export interface Access {
  readonly level: (typeof accessLevels)[number]
  readonly freeUntil?: Stamp
}

/** The kinds of {@link Disclosure}. */
export const disclosureKinds = ['sponsored', 'affiliate', 'conflict', 'aiAssisted', 'satire', 'other'] as const

/** What readers are owed to know about how an article came about. */
export interface Disclosure {
  readonly kind: (typeof disclosureKinds)[number]
  readonly content: readonly Flow[]
}

/** Texts for shares and mails, where they differ from the article's own. */
export interface Share {
  readonly title?: string
  readonly description?: string
  readonly image?: Media
  readonly emailSubject?: string
  readonly emailPreheader?: string
}

/** Where the article was taken from, and by which reader. */
export interface Source {
  readonly url?: string
  readonly site?: string
  readonly publishedAs?: string
  readonly retrieved?: Stamp
  /** Name of the reader, such as `from-markdown`. */
  readonly importer: string
  readonly importerVersion: string
}
