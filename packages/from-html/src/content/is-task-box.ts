import type { Box } from './box.js'
import { isInside } from './is-inside.js'

/**
 * Is this the box of a task in a list, which says whether it is done, and no field of a form?
 *
 * @param box - Any box of the page.
 * @returns Whether it is.
 */
export function isTaskBox(box: Box): boolean {
  return (
    box.tag === 'input' && box.element.properties.type === 'checkbox' && isInside(box, 'li') && !isInside(box, 'form')
  )
}
