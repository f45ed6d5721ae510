import type { NodeOf } from '@offprint/core'
import type { BlockContent, RootContent } from 'mdast'
import { attributesOf } from './attributes.js'
import { containerDirective, leafDirective } from './build.js'
import { type BodyContext, inLabel } from './context.js'
import { flow } from './flow.js'
import { inline } from './inline.js'

type Quote = NodeOf<'blockquote'> | NodeOf<'pullquote'>

/** `> Words`, or a directive where it says who said them. */
export function blockquote(node: NodeOf<'blockquote'>, context: BodyContext): RootContent | undefined {
  const { attribution = [], cite, children, data } = node
  if (attribution.length > 0 || cite !== undefined || data !== undefined) return quote('quote', node, context)
  return { type: 'blockquote', children: [...flow(children, context)] as BlockContent[] }
}

/** `:::pullquote`. */
export function pullquote(node: NodeOf<'pullquote'>, context: BodyContext): RootContent | undefined {
  return quote('pullquote', node, context)
}

function quote(name: string, { attribution = [], cite, children, data }: Quote, context: BodyContext) {
  const attributes = attributesOf(data, { cite }, 'block')
  if (attributes === undefined) return undefined
  const words = inline(attribution, inLabel(context), { before: '[', after: ']' })
  const source = words.length === 0 ? [] : [leafDirective('attribution', {}, words)]
  return containerDirective(name, attributes, [...flow(children, context), ...source])
}
