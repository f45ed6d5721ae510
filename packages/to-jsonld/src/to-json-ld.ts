import type { Article, Publication } from '@offprint/core'
import { createCast } from './facts/create-cast.js'
import { type ArticleFacts, resolveArticle } from './facts/resolve-article.js'
import { createScope, createShelf, type Say, type Shelf } from './facts/scope.js'
import { siteFacts } from './facts/site-facts.js'
import { findArticle } from './find-article.js'
import { articleGraph } from './graph/article-graph.js'
import { collectionGraph } from './graph/collection-graph.js'
import { reportLiterals } from './graph/report-literals.js'
import { messages } from './messages.js'
import { resolveOptions, type ToJsonLdOptions } from './options.js'
import type { JsonLdGraph } from './types/graph.js'

/**
 * Describes an article's page, or the page that lists a publication's articles, with schema.org's vocabulary.
 *
 * @param publication - Any publication; it is not changed.
 * @param options - Which article; without one, the list.
 * @returns One graph, without anything that the publication does not state.
 * @throws OffprintError `jsonld/unknown-article` when no article has that id.
 */
export function toJsonLd(publication: Publication, options: ToJsonLdOptions = {}): JsonLdGraph {
  const shelf = createShelf(publication, resolveOptions(options))
  if (options.article === undefined) return describeCollection(shelf)
  return describeArticle(shelf, findArticle(shelf, options.article)).graph
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
  const graph = articleGraph(facts)
  reportLiterals(graph, scope.say)
  return { facts, graph }
}

/**
 * Makes the graph of the page that lists a publication's articles.
 *
 * @param shelf - The publication.
 * @returns The graph.
 */
export function describeCollection(shelf: Shelf): JsonLdGraph {
  const say: Say = (ruleId, values) => shelf.settings.report(messages(ruleId, values))
  if (shelf.siteUrl === undefined) say('missing-url', { what: 'publication' })
  const cast = createCast(shelf, undefined, say)
  const graph = collectionGraph(shelf, siteFacts(shelf, cast), cast.agents)
  reportLiterals(graph, say)
  return graph
}
