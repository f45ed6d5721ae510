import type { Article } from '@offprint/core'
import { legalText } from '@offprint/xml'

/**
 * A text for lists and labels, where an empty one is not allowed.
 *
 * @param text - Any text.
 * @returns One line without characters that XML cannot hold; may be empty.
 */
export function oneLine(text: string): string {
  return legalText(text).replace(/\s+/g, ' ').trim()
}

/**
 * The name of an article in the contents.
 *
 * @param article - Any article.
 * @returns Its title; its slug where the title has nothing that can be shown.
 */
export function titleOf({ title, slug }: Pick<Article, 'title' | 'slug'>): string {
  return oneLine(title) || slug
}
