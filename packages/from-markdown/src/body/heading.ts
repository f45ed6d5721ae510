import { type Flow, type Heading as HeadingNode, phrasingText } from '@offprint/core'
import type { Heading } from 'mdast'
import { type BodyContext, placed, sourceOf } from './context.js'
import { headingId } from './heading-id.js'
import { phrasing } from './phrasing.js'

const clamp = (depth: number): HeadingNode['depth'] => Math.min(6, Math.max(2, depth)) as HeadingNode['depth']

/** A heading, with `{#id}` at its end as its id; one without words is left out. */
export function heading(node: Heading, context: BodyContext): readonly Flow[] {
  const own = headingId(node.children)
  const children = phrasing(own?.children ?? node.children, context)
  if (phrasingText(children).trim() === '') {
    context.report('empty-heading', {}, node)
    context.leaveOut(sourceOf(node, context), 'a heading without words', node)
    return children.some(({ type }) => type === 'image') ? [{ type: 'paragraph', children, ...placed(node) }] : []
  }
  const data = own === undefined || !claimed(own.id, node, context) ? {} : { data: { id: own.id } }
  return [{ type: 'heading', depth: clamp(node.depth + context.headingShift), children, ...data, ...placed(node) }]
}

function claimed(id: string, node: Heading, context: BodyContext): boolean {
  const free = context.claim(id)
  if (!free) context.report('duplicate-id', { id }, node)
  return free
}
