import type { HtmlElement, HtmlReading } from './read-html.js'
import type { XmlElement } from './xml-element.js'

/**
 * Reads what stands in an Atom text construct of type `xhtml`, as if it were HTML.
 *
 * @param element - The construct; its own element is not part of it.
 * @returns Its elements, with offsets in the whole document.
 */
export function readXhtml(element: XmlElement): HtmlReading {
  const elements: HtmlElement[] = []
  const add = (one: XmlElement, isForeign: boolean): void => {
    const name = one.name.slice(one.name.indexOf(':') + 1)
    const attributes = Object.fromEntries(
      Object.entries(one.attributes).map(([key, value]) => [key.replace(/[:-]/g, '').toLowerCase(), value]),
    )
    elements.push({ name, attributes, offset: one.place.offset, isOpen: false, isForeign })
    const isOutside = isForeign || !one.kind.startsWith('xhtml:') || name === 'svg' || name === 'math'
    for (const child of one.children) add(child, isOutside)
  }
  for (const child of element.children) add(child, false)
  return { elements, unknownEntities: [], isTooDeep: false }
}
