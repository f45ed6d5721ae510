import type { ArticleFacts } from '../facts/resolve-article.js'
import type { JsonLdGraph } from '../types/graph.js'
import { agentNodes } from './agent-nodes.js'
import { articleNode } from './article-node.js'
import { assembleGraph } from './assemble-graph.js'
import { audioNode } from './audio-node.js'
import { pageNodes, webSiteNode } from './page-nodes.js'
import { placeNodes } from './place-nodes.js'

/**
 * The graph of one article's page.
 *
 * @param facts - Of the article.
 * @returns Article, page, site, and everything that they refer to.
 */
export function articleGraph(facts: ArticleFacts): JsonLdGraph {
  const { site } = facts
  const audio = audioNode(facts)
  return assembleGraph([
    articleNode(facts),
    ...pageNodes(facts),
    ...(site === undefined ? [] : [webSiteNode(site)]),
    ...agentNodes(facts.agents, facts.images),
    ...(audio === undefined ? [] : [audio]),
    ...placeNodes(facts),
  ])
}
