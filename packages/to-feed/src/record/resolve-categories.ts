import type { Article, Tag } from '@offprint/core'
import type { Category } from './item.js'
import { plainText } from './plain-text.js'

/**
 * The sections and tags of an article, outermost section first.
 *
 * @param article - Any article.
 * @returns Categories with different labels, none empty.
 */
export function resolveCategories({ section = [], tags = [] }: Pick<Article, 'section' | 'tags'>): readonly Category[] {
  const sections: readonly Tag[] = section.map((label) => ({ label }))
  const byLabel = new Map<string, Category>()
  for (const tag of [...sections, ...tags]) {
    const label = plainText(tag.label)
    if (label === undefined || byLabel.has(label)) continue
    byLabel.set(label, { label, id: plainText(tag.id), scheme: plainText(tag.scheme) })
  }
  return [...byLabel.values()]
}
