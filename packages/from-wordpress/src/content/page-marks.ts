import type { RootContent } from 'hast'

/** What a comment of WordPress marks: where the teaser ends, or where a page ends. */
export type PageMark = 'more' | 'nextpage'

/**
 * Reads a comment as a mark of WordPress.
 *
 * @param node - hast.
 * @returns `more` for `<!--more-->`, also with words of its own; `nextpage`; or `undefined`.
 */
export function pageMark(node: RootContent): PageMark | undefined {
  if (node.type !== 'comment') return undefined
  const text = node.value.trim()
  if (text === 'nextpage') return 'nextpage'
  return /^more(?:\s|$)/.test(text) ? 'more' : undefined
}
