import type { Root } from 'hast'
import { mapElements } from './map-elements.js'

/**
 * Takes away the links inside a text that has no address: a fragment alone would point into the reader's own page.
 *
 * @param tree - Rendered text.
 * @returns A tree where such links are their words alone, and ways back from notes are gone.
 */
export function unlinkFragments(tree: Root): Root {
  return mapElements(tree, (element) => {
    const { href, role } = element.properties
    if (element.tagName !== 'a' || !String(href ?? '').startsWith('#')) return [element]
    return role === 'doc-backlink' ? [] : element.children
  })
}
