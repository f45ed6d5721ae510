import { isHttpUrl, type Phrasing, phrasingText } from '@offprint/core'
import type { CaptionFields } from './caption.js'

/**
 * Makes a credit of a line.
 *
 * @param nodes - Collapsed content.
 * @returns The credit with its text word for word and the first link's address, or nothing where there are no words.
 */
export function creditOf(nodes: readonly Phrasing[]): CaptionFields {
  const text = phrasingText(nodes).replace(/\s+/g, ' ').trim()
  if (text === '') return {}
  const link = nodes.find((node) => node.type === 'link')
  const sourceUrl = link !== undefined && isHttpUrl(link.url) ? link.url : undefined
  return { credit: { text, ...(sourceUrl === undefined ? {} : { sourceUrl }) } }
}
