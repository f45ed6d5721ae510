import type { Blockquote, Flow, Pullquote } from '@offprint/core'
import type { RootContent } from 'mdast'
import type { LeafDirective } from 'mdast-util-directive'
import type { DirectiveParts } from './block-directive.js'
import { phrasing } from './phrasing.js'
import { without } from './without.js'

const isAttribution = (node: RootContent): node is LeafDirective =>
  node.type === 'leafDirective' && node.name === 'attribution'

/**
 * Makes the maker of a quotation.
 *
 * @param type - Of somebody else's words, or of the article's own for the eye.
 * @returns The maker: paragraphs, and `::attribution[…]` for who said it.
 */
export const quote =
  (type: (Blockquote | Pullquote)['type']) =>
  ({ attributes, content, context, flow }: DirectiveParts): Flow => {
    const words = content.filter(isAttribution).flatMap((node) => phrasing(node.children, context))
    const attribution = words.length === 0 ? undefined : words
    const known = without({ attribution, cite: attributes.url('cite') })
    return { type, ...known, children: flow(content.filter((node) => !isAttribution(node))) }
  }
