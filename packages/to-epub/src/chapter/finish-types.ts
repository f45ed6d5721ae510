import type { Element } from 'hast'
import { epubTypes } from './epub-types.js'
import type { FinishState } from './finish-state.js'

/**
 * Gives an element the `epub:type` of its role and the `xml:lang` of its `lang`, and notes a printed page.
 *
 * @param element - With a role or a language; it is changed.
 * @param state - Of the chapter.
 */
export function finishTypes({ properties }: Element, { findings }: FinishState): void {
  const type = epubTypes[String(properties.role)]
  if (type !== undefined) properties['epub:type'] = type
  if (properties.role === 'doc-pagebreak') {
    findings.pages.push({ label: String(properties.ariaLabel), id: String(properties.id) })
  }
  if (properties.lang !== undefined) properties['xml:lang'] = properties.lang
}
