import type { Element } from 'hast'
import { nameFormula } from './finish-heading.js'
import type { FinishState } from './finish-state.js'
import { ownId } from './own-id.js'
import { hasName } from './tree.js'

/**
 * Follows the ids that a link leads to, and notes it where that is to be checked.
 *
 * @param link - An `a` with its children finished; it is changed.
 * @param state - Of the chapter.
 * @returns Whether the link stays: one that says nothing gives way to what is in it.
 */
export function finishLink(link: Element, { prefix, findings }: FinishState): boolean {
  const { properties } = link
  const href = String(properties.href ?? '')
  if (findings.hasMaths) nameFormula(link)
  if (!hasName(link.children)) {
    findings.empty.push(href)
    if (properties.id === undefined) return false
    unlink(link)
  } else if (href.startsWith('#')) {
    const isNote = properties.role === 'doc-noteref' || properties.role === 'doc-backlink'
    if (!isNote) properties.href = `#${prefix}${ownId(href.slice(1 + prefix.length))}`
    findings.links.push(link)
  } else if (/^chapter-\d+\.xhtml#/.test(href)) findings.links.push(link)
  return true
}

/**
 * Makes a link a mere place.
 *
 * @param link - An `a`; it is changed.
 */
export function unlink(link: Element): void {
  const { href: _, title: __, role: ___, ariaLabel: ____, 'epub:type': _____, ...rest } = link.properties
  link.tagName = 'span'
  link.properties = rest
}
