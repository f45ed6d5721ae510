import type { Article, MessageValues, Publication } from '@offprint/core'
import { iriOf } from '../identity/iri-of.js'
import { pageUrl } from '../identity/page-url.js'
import { messages, type RuleId } from '../messages.js'
import type { JsonLdSettings } from '../options.js'
import type { HttpUrl, Iri } from '../types/values.js'
import { type Cast, createCast } from './create-cast.js'
import { type PublicationIndex, publicationIndex } from './publication-index.js'

/** Reports one message about the article at hand. */
export type Say = (ruleId: RuleId, values?: MessageValues, path?: string) => void

/** What the pages of one publication share. */
export interface Shelf extends PublicationIndex {
  readonly publication: Publication
  readonly settings: JsonLdSettings
  /** What ids of the publication's own things are made from. */
  readonly site: Iri
  readonly siteUrl: HttpUrl | undefined
}

/** What resolving the facts of one article needs. */
export interface Scope extends Shelf {
  readonly article: Article
  /** What ids of the article's own things are made from. */
  readonly base: Iri
  /** Canonical URL of its page. */
  readonly url: HttpUrl | undefined
  readonly cast: Cast
  readonly say: Say
}

/**
 * Reads once what all pages of a publication share.
 *
 * @param publication - Any publication.
 * @param settings - Complete options.
 * @returns The shelf that its articles stand on.
 */
export function createShelf(publication: Publication, settings: JsonLdSettings): Shelf {
  return {
    ...publicationIndex(publication),
    publication,
    settings,
    site: iriOf(publication),
    siteUrl: pageUrl(publication.url),
  }
}

/**
 * Opens one article.
 *
 * @param shelf - What it shares with the others.
 * @param article - One of the publication's.
 * @returns Its scope.
 */
export function createScope(shelf: Shelf, article: Article): Scope {
  const say: Say = (ruleId, values, path) =>
    shelf.settings.report(messages(ruleId, values, { article: article.id, ...(path === undefined ? {} : { path }) }))
  const url = pageUrl(article.url)
  const cast = createCast(shelf, url, say)
  return { ...shelf, article, base: iriOf(article), url, cast, say }
}
