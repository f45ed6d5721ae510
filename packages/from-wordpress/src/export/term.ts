import { plainText } from '../html/plain-text.js'
import { childText, type WxrElement } from '../xml/element.js'
import { detached } from './detached.js'

/** A category of the site, with the one that it stands under. */
export interface Category {
  readonly id: string
  readonly nicename: string
  readonly name: string
  /** Nicename of the parent; empty at the top. */
  readonly parent: string
  readonly description: string
}

/**
 * Reads a category's definition, in the form of any version.
 *
 * @param element - `wp:category`, or a `wp:term` of the taxonomy `category`.
 * @returns The category, or `undefined` for another taxonomy.
 */
export function readCategory(element: WxrElement): Category | undefined {
  const text = (name: string): string => childText(element, name)
  if (element.name === 'wp:term' && text('wp:term_taxonomy') !== 'category') return undefined
  const nicename = text('wp:category_nicename') || text('wp:term_slug')
  return detached({
    id: text('wp:term_id'),
    nicename,
    name: plainText(text('wp:cat_name') || text('wp:term_name')) || nicename,
    parent: text('wp:category_parent') || text('wp:term_parent'),
    description: plainText(text('wp:category_description') || text('wp:term_description')),
  })
}
