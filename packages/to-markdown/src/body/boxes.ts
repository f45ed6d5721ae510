import { type Flow, type NodeOf, type Phrasing, phrasingText } from '@offprint/core'
import type { RootContent } from 'mdast'
import { type AttributeValues, attributesOf } from './attributes.js'
import { containerDirective } from './build.js'
import { type BodyContext, inLabel } from './context.js'
import { flow } from './flow.js'
import { inline } from './inline.js'

interface Box {
  readonly title?: readonly Phrasing[]
  readonly children: readonly Flow[]
  readonly data?: NodeOf<'aside'>['data']
}

/** A title without words is none to readers. */
const isSilent = (title: readonly Phrasing[]): boolean => title.length > 0 && phrasingText(title).trim() === ''

function box(name: string, node: Box, values: AttributeValues, context: BodyContext): RootContent | undefined {
  const { title = [], children, data } = node
  const attributes = attributesOf(data, values, 'block')
  if (attributes === undefined || isSilent(title)) return undefined
  const label = inline(title, inLabel(context), { before: '[', after: ']' })
  return containerDirective(name, attributes, flow(children, context), label)
}

/** `:::callout[Title]{kind=warning}`; a note is the usual kind. */
export function callout(node: NodeOf<'callout'>, context: BodyContext): RootContent | undefined {
  return box('callout', node, { kind: node.kind === 'note' ? undefined : node.kind }, context)
}

/** `:::aside[Title]`. */
export function aside(node: NodeOf<'aside'>, context: BodyContext): RootContent | undefined {
  return box('aside', node, {}, context)
}

/** `:::details[Title]`, which needs words to click on. */
export function details(node: NodeOf<'details'>, context: BodyContext): RootContent | undefined {
  return node.title.length === 0 ? undefined : box('details', node, {}, context)
}
