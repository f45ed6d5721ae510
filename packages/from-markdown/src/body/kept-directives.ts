import { type Flow, phrasingText } from '@offprint/core'
import type { DirectiveParts } from './block-directive.js'

/** A note that stays where it stands: `:::note[1]{to="FN 1"}`. */
export function note({ attributes, label, content, flow, node, context }: DirectiveParts): Flow | undefined {
  const identifier = attributes.text('to')
  const words = phrasingText(label).trim()
  if (identifier !== undefined)
    return {
      type: 'footnoteDefinition',
      identifier,
      ...(words === '' ? {} : { label: words }),
      children: flow(content),
    }
  const expected = 'the name that references have'
  context.report('missing-attribute', { name: node.name, attribute: 'to', expected }, node)
  return undefined
}

/** Something that the model has no node for: its source as code, if it is known, and what to show instead. */
export function foreign({ label, content, flow, node, context }: DirectiveParts): Flow | undefined {
  const originalType = phrasingText(label).trim()
  const [first, ...rest] = content
  const source = first?.type === 'code' && first.lang === 'raw' ? first : undefined
  const fallback = flow(source === undefined ? content : rest)
  if (originalType !== '')
    return { type: 'unknown', originalType, ...(source === undefined ? {} : { raw: source.value }), fallback }
  const expected = 'the name of what it was in brackets'
  context.report('missing-attribute', { name: node.name, attribute: '[type]', expected }, node)
  return undefined
}
