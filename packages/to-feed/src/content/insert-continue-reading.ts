import { h } from '@offprint/html'
import type { RootContent } from 'hast'
import { hasClass } from './has-class.js'

/**
 * Ends the free part of a text with a link to the whole.
 *
 * @param blocks - The free part, its notes last.
 * @param href - Absolute URL of the article.
 * @param label - Words of the link, in the article's language.
 * @returns The blocks with the link before the notes.
 */
export function insertContinueReading(blocks: readonly RootContent[], href: string, label: string): RootContent[] {
  const notes = blocks.findIndex((node) => node.type === 'element' && hasClass(node, 'footnotes'))
  const at = notes === -1 ? blocks.length : notes
  return [...blocks.slice(0, at), h('p', {}, [h('a', { href }, [label])]), ...blocks.slice(at)]
}
