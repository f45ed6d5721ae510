import type { Phrasing } from '@offprint/core'
import type { RootContent } from 'hast'
import type { BodyOptions } from './options.js'
import { collapse } from './pieces/collapse.js'
import { toInline } from './pieces/to-inline.js'
import { createContext } from './read/create-context.js'

/**
 * Reads HTML that stands inside a line.
 *
 * @param nodes - hast, such as the children of a caption.
 * @param options - Base address, the source's name, and the language round the nodes.
 * @returns Legal nodes of the model; blocks give their lines.
 */
export function toPhrasing(nodes: readonly RootContent[], options: BodyOptions = {}): readonly Phrasing[] {
  const context = createContext(nodes, options)
  return collapse(toInline(context.read(nodes, context)))
}
