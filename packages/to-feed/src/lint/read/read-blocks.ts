import type { Locate } from '@offprint/core'
import { type HtmlBlock, htmlBlock, xhtmlBlock } from './html-block.js'
import { attributeOf, type XmlElement } from './xml-element.js'

/** Atom's text constructs and content (RFC 4287, sections 3.1 and 4.1.3). */
export const textConstructs: readonly string[] = [
  'atom:title',
  'atom:subtitle',
  'atom:summary',
  'atom:rights',
  'atom:content',
]

/**
 * Finds all HTML in a document.
 *
 * @param elements - Every element.
 * @param locate - The document's locator.
 * @returns A block for each piece, in the order of the text.
 */
export function readBlocks(elements: readonly XmlElement[], locate: Locate): readonly HtmlBlock[] {
  return elements.flatMap((element) => {
    // A channel's description is plain text in all but name (RSS profile, "description").
    const isRssHtml =
      element.kind === 'content:encoded' || (element.kind === 'description' && element.parent?.kind === 'item')
    if (isRssHtml) return [htmlBlock(element, locate)]
    if (element.kind === 'xhtml:body' && element.parent?.kind === 'item') return [xhtmlBlock(element, locate)]
    if (!textConstructs.includes(element.kind)) return []
    const type = attributeOf(element, 'type')?.toLowerCase()
    if (type === 'html' || type === 'text/html') return [htmlBlock(element, locate)]
    return type === 'xhtml' ? [xhtmlBlock(element, locate)] : []
  })
}
