import { type Attributes, element } from '@offprint/xml'
import type { Element } from 'xast'
import { oneLine } from '../chapter/title-of.js'

/**
 * Makes a `meta` of EPUB 3 (section 5.5.4).
 *
 * @param property - Its property.
 * @param text - Its value.
 * @param attributes - Such as `refines` and `scheme`.
 * @returns The element; nothing where the value is empty, which EPUB does not allow.
 */
export function meta(property: string, text: string | undefined, attributes: Attributes = {}): readonly Element[] {
  const value = oneLine(text ?? '')
  return value === '' ? [] : [element('meta', { property, ...attributes }, [value])]
}

/**
 * Makes an element of Dublin Core (EPUB 3.3, section 5.5.3).
 *
 * @param name - Such as `title`.
 * @param text - Its value.
 * @param id - Where others refine it.
 * @returns The element; nothing where the value is empty.
 */
export function dublinCore(name: string, text: string | undefined, id?: string): readonly Element[] {
  const value = oneLine(text ?? '')
  return value === '' ? [] : [element(`dc:${name}`, { id }, [value])]
}
