import type { ReadField } from '../front-matter/context.js'
import { text } from './text.js'

/** A text with inline Markdown. */
export const inlineMarkdown: ReadField = (field, path, context) => {
  const value = text(field, path, context)
  if (typeof value !== 'string') return value
  const nodes = context.phrasing(value, field)
  return nodes.length === 0 ? undefined : nodes
}

/** A text with Markdown of any kind. */
export const markdown: ReadField = (field, path, context) => {
  const value = text(field, path, context)
  if (typeof value === 'string') return context.blocks(value, field)
  // A text that is there and empty is no missing one.
  return field.kind === 'scalar' && field.value === '' ? [] : value
}
