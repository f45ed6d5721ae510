import { h } from '@offprint/html'
import type { Element } from 'hast'
import type { ArticleFacts } from '../facts/resolve-article.js'
import { authorsOf } from './authors-of.js'
import { meta } from './meta.js'

/**
 * The elements of Dublin Core (DCMI, Expressing Dublin Core in HTML).
 *
 * @param facts - Of the article.
 * @returns Elements.
 */
export function dublinCoreTags(facts: ArticleFacts): readonly Element[] {
  const contributors = (['editor', 'translator', 'producer', 'contributor'] as const).flatMap((property) =>
    authorsOf(facts, property),
  )
  const names = new Set(contributors.map(({ name }) => name))
  return [
    h('link', { rel: ['schema.DC'], href: 'http://purl.org/dc/elements/1.1/' }),
    ...meta('DC.title', facts.title),
    ...authorsOf(facts).flatMap(({ name }) => meta('DC.creator', name)),
    ...[...names].flatMap((name) => meta('DC.contributor', name)),
    ...meta('DC.publisher', facts.publisher && facts.agents.get(facts.publisher)?.name),
    ...meta('DC.date', facts.published),
    ...meta('DC.description', facts.description),
    ...facts.keywords.flatMap((keyword) => meta('DC.subject', keyword)),
    ...meta('DC.language', facts.language),
    ...meta('DC.identifier', facts.url ?? facts.ownId),
    ...meta('DC.rights', facts.copyright?.notice ?? facts.license?.url ?? facts.license?.name),
    ...meta('DC.type', 'Text'),
  ]
}
