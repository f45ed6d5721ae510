import { type Flow, phrasingText } from '@offprint/core'
import type { DirectiveParts } from './block-directive.js'

/** One table with a caption; what else stands there comes after it. */
export function captionedTable({ label, content, flow, node, context }: DirectiveParts): readonly Flow[] | undefined {
  const [table, ...others] = flow(content)
  if (table?.type !== 'table' || others.length > 0)
    context.report('wrong-content', { name: node.name, expected: 'one table' }, node)
  if (table?.type !== 'table') return undefined
  return [{ ...table, ...(phrasingText(label).trim() === '' ? {} : { caption: label }) }, ...others]
}
