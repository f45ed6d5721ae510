import { type Flow, type Heading as HeadingNode, phrasingText } from '@offprint/core'
import type { Heading } from 'mdast'
import { type BodyContext, placed, sourceOf } from './context.js'
import { headingId } from './heading-id.js'
import { phrasing } from './phrasing.js'

const clamp = (depth: number, highest: number): HeadingNode['depth'] =>
  Math.min(6, Math.max(highest, depth)) as HeadingNode['depth']

/** A heading, with `{#id}` at its end as its id; one without words is left out. */
export function heading(node: Heading, context: BodyContext): readonly Flow[] {
  // A backslash before the brace says that it is a brace.
  const own = /\\\{#[^\s{}]+\}\s*#*\s*$/.test(sourceOf(node, context)) ? undefined : headingId(node.children)
  const children = phrasing(own?.children ?? node.children, context)
  if (phrasingText(children).trim() === '') {
    context.report('empty-heading', {}, node)
    context.leaveOut(sourceOf(node, context), 'a heading without words', node)
    return children.some(({ type }) => type === 'image') ? [{ type: 'paragraph', children, ...placed(node) }] : []
  }
  const data = own === undefined || !claimed(own.id, node, context) ? {} : { data: { id: own.id } }
  const depth = clamp(node.depth + context.headingShift, context.highestHeading)
  return [{ type: 'heading', depth, children, ...data, ...placed(node) }]
}

function claimed(id: string, node: Heading, context: BodyContext): boolean {
  const free = context.claim(id)
  if (!free) context.report('duplicate-id', { id }, node)
  return free
}
