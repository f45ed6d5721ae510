import type { Affiliation, Agent, AgentKind } from '../model/agent.js'
import type { Article } from '../model/article.js'
import type { Correction, Subject, Tag } from '../model/article-parts.js'
import type { Credit, Role } from '../model/credit.js'
import type { License } from '../model/rights.js'
import type { ArticleDates, Stamp } from '../model/stamp.js'
import type { Flow, Root } from '../nodes/nodes.js'

/** A reference to an entry of {@link Publication.people} by its id. */
export interface AgentReference {
  readonly ref: string
}

/** An agent as callers may give it: `kind` is `person` when they say nothing. */
export type AgentInput = string | AgentReference | (Omit<Agent, 'kind'> & { readonly kind?: AgentKind })

/** A credit as callers may give it: a name alone is an author. */
export type CreditInput =
  | string
  | (Omit<Credit, 'agent' | 'role' | 'affiliations'> & {
      readonly agent: AgentInput
      readonly role?: Role
      readonly affiliations?: readonly (string | Affiliation)[]
    })

/** A date as callers may give it: text of any precision that {@link parseStamp} reads. */
export type StampInput = string | Stamp

/** Dates as callers may give them. */
export type DatesInput = { readonly [Key in keyof ArticleDates]: StampInput }

/** A correction as callers may give it. */
export type CorrectionInput = Omit<Correction, 'date'> & { readonly date: StampInput }

/** A subject as callers may give it: a name alone, or without its kind, is a thing. */
export type SubjectInput = string | (Omit<Subject, 'kind'> & { readonly kind?: Subject['kind'] })

/** Fields of an article that {@link createArticle} completes or reads from a shorter form. */
type Loose =
  | 'schemaVersion'
  | 'id'
  | 'slug'
  | 'language'
  | 'dir'
  | 'dates'
  | 'byline'
  | 'section'
  | 'tags'
  | 'about'
  | 'mentions'
  | 'license'
  | 'corrections'
  | 'body'

/** What {@link createArticle} takes: an article with short forms, of which only the title and a URL or id are required. */
export interface ArticleInput extends Partial<Omit<Article, Loose | 'title'>> {
  readonly title: string
  /** Absolute IRI; the URL when there is none. */
  readonly id?: string
  /** Made from the URL's last part or the title when there is none. */
  readonly slug?: string
  /** BCP 47 tag; `und` when there is none. */
  readonly language?: string
  readonly dir?: Article['dir']
  readonly dates?: DatesInput
  readonly byline?: readonly CreditInput[]
  readonly section?: string | readonly string[]
  readonly tags?: readonly (string | Tag)[]
  readonly about?: readonly SubjectInput[]
  readonly mentions?: readonly SubjectInput[]
  /** SPDX identifier, or the whole. */
  readonly license?: string | License
  readonly corrections?: readonly CorrectionInput[]
  readonly body?: Root | readonly Flow[]
}
