import { h } from '@offprint/html'
import type { Element } from 'hast'
import { hasClass } from './has-class.js'

const boxes = ['callout', 'disclosure'] as const

/**
 * Puts rules before and after what stands in a sidebar, a callout or a disclosure: readers drop classes and stylesheets,
 * and without rules a box would run into the text round it.
 *
 * @param element - Any element, its classes still there; it is not changed.
 * @returns A box that can be told apart without a stylesheet; any other element as it is.
 */
export function fenceBox(element: Element): Element {
  const isBox = element.tagName === 'aside' || boxes.some((name) => hasClass(element, name))
  return isBox ? { ...element, children: [h('hr'), ...element.children, h('hr')] } : element
}
