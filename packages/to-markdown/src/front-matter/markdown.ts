import type { Flow, Phrasing } from '@offprint/core'
import { emptyContext } from '../body/context.js'
import { flow } from '../body/flow.js'
import { inline } from '../body/inline.js'
import { serializeBlocks, serializeLine } from '../syntax/serialize.js'

/**
 * Inline content as a text of the front matter.
 *
 * @param nodes - Inline nodes, or none.
 * @returns Markdown on one line; `undefined` for nothing.
 */
export function inlineText(nodes: readonly Phrasing[] | undefined): string | undefined {
  if (nodes === undefined) return undefined
  const text = serializeLine(inline(nodes, { ...emptyContext, line: true }))
  return text === '' ? undefined : text
}

/**
 * Blocks as a text of the front matter.
 *
 * @param blocks - Blocks.
 * @returns Markdown without a line feed at its end.
 */
export function blocksText(blocks: readonly Flow[]): string {
  const text = serializeBlocks(flow(blocks, emptyContext)).replace(/\n$/, '')
  // Readers take white space of any kind off both ends.
  return text.replace(/^\s|\s$/g, (space) => `&#x${space.charCodeAt(0).toString(16).toUpperCase()};`)
}
