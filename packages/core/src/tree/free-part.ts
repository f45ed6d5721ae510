import type { Article } from '../model/article.js'
import type { Root } from '../nodes/nodes.js'
import { visit } from './visit.js'

/**
 * Where the part begins that only those with access may read.
 *
 * @param article - Any article.
 * @returns Index of the boundary among the body's blocks; -1 where all of it is free.
 */
export function boundaryIndex(article: Pick<Article, 'body' | 'access'>): number {
  if (article.access === undefined || article.access.level === 'free') return -1
  return article.body.children.findIndex(({ type }) => type === 'accessBoundary')
}

/**
 * The part of a body that everybody may read, with the notes that it refers to.
 *
 * @param article - Any article; it is not changed.
 * @returns Its body where there is no boundary, else a body that ends before it.
 */
export function freePart(article: Pick<Article, 'body' | 'access'>): Root {
  const at = boundaryIndex(article)
  if (at === -1) return article.body
  const free = article.body.children.slice(0, at)
  const referred = new Set<string>()
  for (const node of free) {
    visit(node, (inner) => {
      if (inner.type === 'footnoteReference') referred.add(inner.identifier)
    })
  }
  const notes = article.body.children
    .slice(at)
    .filter((node) => node.type === 'footnoteDefinition' && referred.has(node.identifier))
  return { ...article.body, children: [...free, ...notes] }
}
