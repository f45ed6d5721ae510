import type { FeedUrls } from '@offprint/core'
import { h } from '@offprint/html'
import type { Root } from 'hast'
import type { ArticleFacts } from '../facts/resolve-article.js'
import { serializeJsonLd } from '../serialize-json-ld.js'
import type { JsonLdGraph } from '../types/graph.js'
import { dublinCoreTags } from './dublin-core-tags.js'
import { highwireTags } from './highwire-tags.js'
import { linkTags } from './link-tags.js'
import { openGraphTags } from './open-graph-tags.js'
import { pageTags } from './page-tags.js'
import { twitterTags } from './twitter-tags.js'

/**
 * What the head of an article's page holds beside its title.
 *
 * @param facts - Of the article.
 * @param graph - Made of the same facts.
 * @param feeds - Feeds to announce.
 * @returns A tree of elements, one a line.
 */
export function headTree(facts: ArticleFacts, graph: JsonLdGraph, feeds: FeedUrls): Root {
  const elements = [
    ...linkTags(facts, feeds),
    ...pageTags(facts),
    ...openGraphTags(facts),
    ...twitterTags(facts),
    ...highwireTags(facts),
    ...dublinCoreTags(facts),
    h('script', { type: 'application/ld+json' }, [serializeJsonLd(graph)]),
  ]
  return { type: 'root', children: elements.flatMap((element) => [element, { type: 'text', value: '\n' } as const]) }
}
