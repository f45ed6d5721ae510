import type { Publication } from '@offprint/core'
import { toHtml } from '@offprint/html'
import { createShelf } from './facts/scope.js'
import { findArticle } from './find-article.js'
import { resolveOptions, type ToHeadTagsOptions } from './options.js'
import { headTree } from './tags/head-tree.js'
import { describeArticle } from './to-json-ld.js'

/**
 * Writes what the head of an article's page says beside its title: links, descriptions for search, shares and
 * libraries, and the structured data, all from the same facts.
 *
 * @param publication - Any publication; it is not changed.
 * @param options - Which article; other feeds than the publication's.
 * @returns HTML to stand inside `head`, an element a line.
 * @throws OffprintError `jsonld/unknown-article` when no article has that id.
 */
export function toHeadTags(publication: Publication, options: ToHeadTagsOptions): string {
  const shelf = createShelf(publication, resolveOptions(options))
  const { facts, graph } = describeArticle(shelf, findArticle(shelf, options.article))
  return toHtml(headTree(facts, graph, options.feeds ?? facts.feedUrls))
}
