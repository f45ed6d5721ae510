import { h } from '@offprint/html'
import type { Element } from 'hast'
import { attributeText } from './attribute-text.js'

/**
 * A `meta` element with a name (HTML, 4.2.5).
 *
 * @param name - Such as `description`.
 * @param content - Plain text; absent or blank makes none.
 * @returns The element in a list, or an empty list.
 */
export function meta(name: string, content: string | undefined): readonly Element[] {
  return element('name', name, content)
}

/**
 * A `meta` element with a property (Open Graph protocol).
 *
 * @param name - Such as `og:title`.
 * @param content - Plain text; absent or blank makes none.
 * @returns The element in a list, or an empty list.
 */
export function property(name: string, content: string | number | undefined): readonly Element[] {
  return element('property', name, content === undefined ? undefined : String(content))
}

function element(key: 'name' | 'property', name: string, content: string | undefined): readonly Element[] {
  const text = attributeText(content ?? '')
  return text === '' ? [] : [h('meta', { [key]: name, content: text })]
}
