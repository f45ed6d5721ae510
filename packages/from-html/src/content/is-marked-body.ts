import type { Box } from './box.js'

/**
 * Does the page say that this is the article's text (schema.org `articleBody`, as microdata)?
 *
 * @param box - Any box of the page.
 * @returns Whether it does.
 */
export function isMarkedBody({ element }: Box): boolean {
  const { itemProp } = element.properties
  return Array.isArray(itemProp) ? itemProp.includes('articleBody') : itemProp === 'articleBody'
}
