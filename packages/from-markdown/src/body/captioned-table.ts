import { type Alignment, type Flow, phrasingText } from '@offprint/core'
import type { DirectiveParts } from './block-directive.js'

/** One table with a caption; what else stands there comes after it. */
export function captionedTable({
  attributes,
  label,
  content,
  flow,
  node,
  context,
}: DirectiveParts): readonly Flow[] | undefined {
  const [table, ...others] = flow(content)
  if (table?.type !== 'table' || others.length > 0)
    context.report('wrong-content', { name: node.name, expected: 'one table' }, node)
  if (table?.type !== 'table') return undefined
  const align = alignmentsOf(attributes.text('align'))
  const caption = phrasingText(label).trim() === '' ? {} : { caption: label }
  return [{ ...table, ...(align === undefined ? {} : { align }), ...caption }, ...others]
}

const sides: Readonly<Record<string, Alignment>> = { left: 'left', right: 'right', center: 'center', none: null }

/** `left none right`: where it is not as long as the rows. */
function alignmentsOf(words: string | undefined): readonly Alignment[] | undefined {
  return words?.split(/\s+/).map((word) => (Object.hasOwn(sides, word) ? (sides[word] ?? null) : null))
}
