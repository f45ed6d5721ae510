import type { Element } from 'hast'
import { classesOf, textOf } from './element.js'

const hiddenStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i
const hiddenClass = / (?:sr-only|visually-?hidden|screen-reader-text|screen-reader-only|screenreader|katex-html) /

/**
 * Is this element not to be seen?
 *
 * @param element - Any element.
 * @returns Whether it is hidden by attribute, by its own style, or by a class that is used for nothing else.
 */
export function isHidden(element: Element): boolean {
  const { hidden, style } = element.properties
  if (hidden !== undefined && hidden !== false && hidden !== null) return true
  if (style !== undefined && hiddenStyle.test(textOf(element, 'style') ?? '')) return true
  return hiddenClass.test(classesOf(element))
}
