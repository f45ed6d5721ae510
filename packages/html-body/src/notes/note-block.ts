import type { Element } from 'hast'
import type { Survey } from '../read/survey.js'

const blocks = new Set(['li', 'p', 'div', 'dd', 'aside', 'section'])
const refused = new Set([
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'td',
  'th',
  'dt',
  'table',
  'figure',
  'article',
  'main',
  'body',
])

/**
 * Finds the block that holds a note.
 *
 * @param target - What a reference leads to: the block itself, or an anchor in its first line.
 * @param link - The reference.
 * @param survey - Of the tree.
 * @returns The block, or `undefined` where the target is no note: a heading, a part with headings, something before the
 *   reference or round it.
 */
export function noteBlockOf(target: Element, link: Element, survey: Survey): Element | undefined {
  if ((survey.order.get(target) ?? 0) < (survey.order.get(link) ?? 0)) return undefined
  let block: Element | undefined = target
  while (block !== undefined && !blocks.has(block.tagName)) {
    if (refused.has(block.tagName)) return undefined
    block = survey.parents.get(block)
  }
  if (block === undefined) return undefined
  const parent = survey.parents.get(block)
  if (block.tagName !== 'li' && parent?.tagName === 'li' && firstElement(parent) === block) block = parent
  if (block.tagName !== 'li' && (survey.facts.get(block)?.structures ?? 0) > 0) return undefined
  for (let element: Element | undefined = link; element !== undefined; element = survey.parents.get(element))
    if (element === block) return undefined
  return block
}

const firstElement = (element: Element): Element | undefined =>
  element.children.find((child) => child.type === 'element')
