import type { Article } from '@offprint/core'
import type { AgentFacts } from '../facts/agent-facts.js'
import type { Shelf } from '../facts/scope.js'
import type { SiteFacts } from '../facts/site-facts.js'
import { iriOf } from '../identity/iri-of.js'
import { nodeId } from '../identity/node-id.js'
import { pageUrl } from '../identity/page-url.js'
import type { JsonLdGraph, JsonLdNode } from '../types/graph.js'
import type { JsonLdCollectionPage, JsonLdItemList, JsonLdListItem } from '../types/pages.js'
import type { Iri } from '../types/values.js'
import { withoutGaps } from '../without-gaps.js'
import { agentNodes } from './agent-nodes.js'
import { assembleGraph } from './assemble-graph.js'
import { oneOrMany } from './one-or-many.js'
import { pageId, webSiteNode } from './page-nodes.js'
import { reference } from './reference.js'

/**
 * The graph of the page that lists a publication's articles; without a URL there is only the list.
 *
 * @param shelf - The publication.
 * @param facts - Its site, where it has a URL.
 * @param agents - The publisher, where the site has one.
 * @returns Page, site, publisher and list.
 */
export function collectionGraph(
  { publication, site }: Shelf,
  facts: SiteFacts | undefined,
  agents: ReadonlyMap<Iri, AgentFacts>,
): JsonLdGraph {
  const list = withoutGaps<JsonLdItemList>({
    '@type': 'ItemList',
    '@id': nodeId(site, 'itemlist'),
    name: publication.title,
    numberOfItems: publication.articles.length,
    itemListElement: oneOrMany(publication.articles.map((article, index) => listItem(article, index, site))),
  })
  if (facts === undefined) return assembleGraph([list])
  const page = withoutGaps<JsonLdCollectionPage>({
    '@type': 'CollectionPage',
    '@id': pageId(site),
    url: facts.url,
    name: facts.name,
    description: facts.description,
    inLanguage: facts.language,
    isPartOf: reference(facts.id),
    mainEntity: reference(list['@id']),
  })
  const nodes: readonly JsonLdNode[] = [page, webSiteNode(facts), list]
  return assembleGraph([...nodes, ...agentNodes(agents, [])])
}

/** The page of an article, not the article: a list need not repeat authors, dates and pictures of each. */
function listItem(article: Article, index: number, site: Iri): JsonLdListItem {
  const url = pageUrl(article.url)
  const item = url && ({ '@type': 'WebPage', '@id': pageId(iriOf(article)), url, name: article.title } as const)
  return withoutGaps<JsonLdListItem>({
    '@type': 'ListItem',
    '@id': nodeId(site, 'listitem', article.slug),
    position: index + 1,
    name: article.title,
    item,
  })
}
