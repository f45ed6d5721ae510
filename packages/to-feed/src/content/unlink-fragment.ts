import type { Element, ElementContent } from 'hast'

/**
 * Takes away a link inside a text that has no address: a fragment alone would point into the reader's own page.
 *
 * @param element - Any element, its role still there.
 * @returns The words of such a link, none for a way back from a note; `undefined` for any other element.
 */
export function unlinkFragment({ tagName, properties, children }: Element): readonly ElementContent[] | undefined {
  if (tagName !== 'a' || !String(properties.href ?? '').startsWith('#')) return undefined
  return properties.role === 'doc-backlink' ? [] : children
}
