import type { Agent } from './agent.js'
import type { Article, Direction } from './article.js'
import type { Issue } from './article-parts.js'
import type { Media } from './media.js'
import type { Copyright, License } from './rights.js'

/** Addresses where a publication's feeds are served. */
export interface FeedUrls {
  readonly rss?: string
  readonly atom?: string
  readonly json?: string
}

/** Articles that appear together: what every adapter takes. A single article is a publication of one. */
export interface Publication {
  /** Absolute IRI. */
  readonly id: string
  readonly title: string
  /** Home page, absolute http(s). */
  readonly url?: string
  /** ASCII letters, digits and hyphens: the name of the book's file. */
  readonly slug: string
  readonly feedUrls?: FeedUrls
  /** BCP 47 tag. */
  readonly language: string
  readonly dir: Direction
  readonly description?: string
  readonly publisher?: Agent
  readonly logo?: Media
  readonly icon?: Media
  /** The front of the book. */
  readonly cover?: Media
  readonly license?: License
  readonly copyright?: Copyright
  readonly issue?: Issue
  /** Shared registry; credits refer to its entries by id on the way in. */
  readonly people: readonly Agent[]
  /** In the publication's own order. */
  readonly articles: readonly Article[]
}
