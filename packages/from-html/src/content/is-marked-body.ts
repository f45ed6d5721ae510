import { tokens } from '../metadata/attribute.js'
import type { Box } from './box.js'

/**
 * Does the page say that this is the article's text (schema.org `articleBody`, as microdata)?
 *
 * @param box - Any box of the page.
 * @returns Whether it does.
 */
export const isMarkedBody = ({ element }: Box): boolean => tokens(element, 'itemProp').includes('articleBody')
