import type { Adapter, OutputFile, Publication, RenderContext } from '@offprint/core'
import { toHtml } from '@offprint/html'
import { createShelf } from './facts/scope.js'
import { type JsonLdAdapterOptions, resolveOptions } from './options.js'
import { serializeJsonLd } from './serialize-json-ld.js'
import { headTree } from './tags/head-tree.js'
import { describeArticle, describeBook, describeCollection } from './to-json-ld.js'
import type { JsonLdGraph } from './types/graph.js'

/**
 * Structured data as a channel: two files an article, one for the publication's own page, and one for its
 * book.
 *
 * @param options - See {@link JsonLdAdapterOptions}.
 * @returns An adapter named `jsonld`.
 */
export function jsonldAdapter(options: JsonLdAdapterOptions = {}): Adapter {
  return { name: 'jsonld', render: (publication, context) => files(publication, context, options) }
}

function* files(
  publication: Publication,
  { report, signal }: RenderContext,
  options: JsonLdAdapterOptions,
): Generator<OutputFile> {
  const shelf = createShelf(publication, resolveOptions({ ...options, report }))
  for (const article of publication.articles) {
    signal?.throwIfAborted()
    const { facts, graph } = describeArticle(shelf, article)
    const content = toHtml(headTree(facts, graph, facts.feedUrls))
    yield jsonldFile(`articles/${article.slug}.jsonld`, graph)
    yield { path: `articles/${article.slug}.head.html`, mediaType: 'text/html', content }
  }
  if (shelf.siteUrl === undefined) return
  yield jsonldFile('publication.jsonld', describeCollection(shelf))
  yield jsonldFile('book.jsonld', describeBook(shelf, options.book ?? {}))
}

function jsonldFile(path: string, graph: JsonLdGraph): OutputFile {
  return { path, mediaType: 'application/ld+json', content: `${serializeJsonLd(graph, { indent: 2 })}\n` }
}
