import { type Article, OffprintError, type Publication } from '@offprint/core'
import { bookFacts } from './facts/book-facts.js'
import { createCast } from './facts/create-cast.js'
import { type ArticleFacts, resolveArticle } from './facts/resolve-article.js'
import { createScope, createShelf, type Say, type Shelf } from './facts/scope.js'
import { siteFacts } from './facts/site-facts.js'
import { findArticle } from './find-article.js'
import { articleGraph } from './graph/article-graph.js'
import { bookGraph } from './graph/book-graph.js'
import { collectionGraph } from './graph/collection-graph.js'
import { omitPending } from './graph/omit-pending.js'
import { reportLiterals } from './graph/report-literals.js'
import { messages } from './messages.js'
import { type BookOptions, resolveOptions, type ToJsonLdOptions } from './options.js'
import type { JsonLdGraph } from './types/graph.js'

/**
 * Describes an article's page, the page that lists a publication's articles, or its book, with schema.org's vocabulary.
 *
 * @param publication - Any publication; it is not changed.
 * @param options - Which article, or the book; without either, the list.
 * @returns One graph, without anything that the publication does not state.
 * @throws OffprintError `jsonld/unknown-article` when no article has that id, `jsonld/invalid-option` when both are asked for.
 */
export function toJsonLd(publication: Publication, options: ToJsonLdOptions = {}): JsonLdGraph {
  const { article, book, ...rest } = options
  const shelf = createShelf(publication, resolveOptions(rest))
  if (article !== undefined && book !== undefined) {
    const reason = 'Unexpected `article` beside `book`, expected one of them'
    throw new OffprintError('jsonld/invalid-option', reason)
  }
  if (book !== undefined) return describeBook(shelf, book)
  return article === undefined ? describeCollection(shelf) : describeArticle(shelf, findArticle(shelf, article)).graph
}

/** The facts of an article and the graph that is made of them. */
export interface Description {
  readonly facts: ArticleFacts
  readonly graph: JsonLdGraph
}

/**
 * Resolves an article's facts and makes its graph.
 *
 * @param shelf - The publication.
 * @param article - One of its articles.
 * @returns Both, for whatever else is written of the same facts.
 */
export function describeArticle(shelf: Shelf, article: Article): Description {
  const scope = createScope(shelf, article)
  const facts = resolveArticle(scope)
  return { facts, graph: finish(articleGraph(facts), shelf, scope.say) }
}

/**
 * Makes the graph of the page that lists a publication's articles.
 *
 * @param shelf - The publication.
 * @returns The graph.
 */
export function describeCollection(shelf: Shelf): JsonLdGraph {
  const say = sayOf(shelf)
  if (shelf.siteUrl === undefined) say('missing-url', { what: 'publication' })
  const cast = createCast(shelf, undefined, say)
  return finish(collectionGraph(shelf, siteFacts(shelf, cast), cast.agents), shelf, say)
}

/**
 * Makes the graph of a publication's book.
 *
 * @param shelf - The publication.
 * @param options - What the publication does not know of its book.
 * @returns The graph.
 */
export function describeBook(shelf: Shelf, options: BookOptions): JsonLdGraph {
  const say = sayOf(shelf)
  return finish(bookGraph(bookFacts(shelf, options, say)), shelf, say)
}

const sayOf =
  ({ settings }: Shelf): Say =>
  (ruleId, values) =>
    settings.report(messages(ruleId, values))

function finish(made: JsonLdGraph, { settings }: Shelf, say: Say): JsonLdGraph {
  const graph = settings.pending === 'omit' ? omitPending(made) : made
  reportLiterals(graph, say)
  return graph
}
