import type { Element } from 'hast'
import type { ArticleFacts } from '../facts/resolve-article.js'
import { authorsOf } from './authors-of.js'
import { meta } from './meta.js'

/**
 * The standard metadata names (HTML, 4.2.5.1): description, and each author; and who
 * they are in the fediverse (Mastodon, `fediverse:creator`).
 *
 * @param facts - Of the article.
 * @returns Elements.
 */
export function pageTags(facts: ArticleFacts): readonly Element[] {
  const authors = authorsOf(facts)
  return [
    ...meta('description', facts.description),
    ...authors.flatMap(({ name }) => meta('author', name)),
    ...authors.flatMap(({ fediverse }) => meta('fediverse:creator', fediverse)),
  ]
}
