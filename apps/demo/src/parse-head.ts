import type { ElementContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'

/**
 * Reads head tags back into nodes, since a page is a tree up to its serializer.
 *
 * @param markup - From `toHeadTags`.
 * @returns The elements, to stand inside `head`.
 */
export function parseHead(markup: string): readonly ElementContent[] {
  return fromHtml(markup, { fragment: true }).children as ElementContent[]
}
