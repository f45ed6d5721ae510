import type { Element, Root } from 'hast'
import { elementText } from '../content/element-text.js'
import type { Reason } from '../content/left-out.js'
import type { PageFacts } from '../metadata/page-facts.js'
import { isInTitle, isSameTitle } from './same-title.js'

/** Characters; a longer element says more than a byline or a date. */
const longestFact = 300

/**
 * Finds the elements that show what an article's fields say: its title, byline and dates.
 *
 * @param page - hast that the facts were read from, or what a caller chose of it.
 * @param facts - What the page says.
 * @returns Reasons by element, in the order of the page's facts.
 */
export function shownFacts(page: Pick<Root, 'children'>, facts: PageFacts): ReadonlyMap<Element, Reason> {
  const { title, byline, dates } = facts.shownIn
  const shown = new Map<Element, Reason>()
  const add = (element: Element, reason: Reason): void => {
    if (elementText(element).length <= longestFact) shown.set(element, reason)
  }
  for (const element of dates) add(element, 'date')
  for (const element of byline) add(element, 'byline')
  for (const element of titleHeadings(page, title, facts.title?.value ?? '')) add(element, 'title')
  return shown
}

/** Headings that say the title again: all of the first depth, or else the first of the second. */
function titleHeadings(page: Pick<Root, 'children'>, shown: Element | undefined, title: string): readonly Element[] {
  const headings = headingsOf(page)
  const first = headings.filter(
    (element) => (element === shown || element.tagName === 'h1') && isInTitle(elementText(element), title),
  )
  if (first.length > 0) return first
  return headings.filter((element) => isSameTitle(elementText(element), title)).slice(0, 1)
}

function headingsOf(page: Pick<Root, 'children'>): readonly Element[] {
  const found: Element[] = []
  const open = page.children.toReversed()
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type !== 'element') continue
    if (node.tagName === 'h1' || node.tagName === 'h2') found.push(node)
    else for (let index = node.children.length - 1; index >= 0; index--) open.push(node.children[index] as Element)
  }
  return found
}
