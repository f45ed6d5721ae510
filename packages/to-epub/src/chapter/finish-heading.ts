import type { Element } from 'hast'
import type { FinishState } from './finish-state.js'
import { onlyFormula, wordsOf } from './tree.js'

/**
 * Sets a heading to a level that does not jump over one (WCAG 2.2, 1.3.1); one without words becomes a paragraph.
 *
 * @param heading - With its children finished; it is changed.
 * @param state - Of the chapter; the first heading is its title.
 */
export function finishHeading(heading: Element, state: FinishState): void {
  const { findings } = state
  const wanted = Number(heading.tagName[1])
  const title = wordsOf(heading.children)
  if (title === '') {
    heading.tagName = 'p'
    return
  }
  if (findings.hasMaths) nameFormula(heading)
  state.depth = state.depth === 0 ? 1 : Math.min(Math.max(wanted, 2), state.depth + 1)
  heading.tagName = `h${state.depth}`
  const { id } = heading.properties
  if (state.depth > 1 && typeof id === 'string') findings.headings.push({ title, id, depth: state.depth })
}

/**
 * Says a formula in words where nothing else names an element.
 *
 * @param element - A heading or a link; it is changed.
 */
export function nameFormula(element: Element): void {
  const words = onlyFormula(element.children)
  if (words !== undefined) element.properties.ariaLabel = words
}
