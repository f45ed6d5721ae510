import { type OpenXml, openXml } from '@offprint/xml'
import type { Element } from 'xast'
import type { Feed } from '../record/feed.js'
import type { Item } from '../record/item.js'
import { namespaces } from './namespaces.js'
import { stylesheetInstructions } from './stylesheet-instructions.js'

/**
 * Begins a feed in XML, whose items are written one by one.
 *
 * @param open - The elements round the items, outermost first.
 * @param feed - Its stylesheet and the namespaces of its extensions.
 * @returns The document; it declares prefixes that it uses, and no other (Namespaces in XML 1.0, section 5).
 */
export function openFeed(
  open: readonly [Element, ...Element[]],
  feed: Pick<Feed, 'stylesheet' | 'namespaces'>,
): OpenXml {
  const instructions = stylesheetInstructions(feed.stylesheet)
  return openXml(open, { indent: true, instructions, namespaces: { ...namespaces, ...feed.namespaces } })
}

/**
 * Writes a whole document.
 *
 * @param document - Begun, and nothing written of it yet.
 * @param items - What stands in its innermost element.
 * @param make - Makes the element of one; it is written at once, so that no tree of all of them has to be kept.
 * @returns The document as text.
 */
export function writeWhole(document: OpenXml, items: readonly Item[], make: (item: Item) => Element): string {
  const written = items.map((item) => document.write(make(item)))
  return [document.start('used'), ...written, document.end()].join('')
}
