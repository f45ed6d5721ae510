import { h } from '@offprint/html'
import type { Root } from 'hast'
import { hasClass } from './has-class.js'
import { mapElements } from './map-elements.js'

const boxes = ['callout', 'disclosure'] as const

/**
 * Puts rules before and after sidebars, callouts and disclosures: readers drop classes and stylesheets, and without
 * them a box would run into the text round it.
 *
 * @param tree - Rendered text, its classes still there.
 * @returns A tree whose boxes can be told apart without a stylesheet.
 */
export function fenceBoxes(tree: Root): Root {
  return mapElements(tree, (element) =>
    element.tagName === 'aside' || boxes.some((name) => hasClass(element, name))
      ? [{ ...element, children: [h('hr'), ...element.children, h('hr')] }]
      : [element],
  )
}
