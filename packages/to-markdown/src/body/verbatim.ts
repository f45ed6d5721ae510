import type { NodeOf } from '@offprint/core'
import type { PhrasingContent } from 'mdast'
import type { BodyContext } from './context.js'
import type { Edges } from './edges.js'

/** Nothing in verbatim text can be escaped, so that what would end more than itself has no form. */
const breaksOut = (value: string, { label }: BodyContext): boolean =>
  value === '' || value.includes('\n') || (label && /[[\]\\]/.test(value))

/** `` `code` ``; readers turn line breaks in it into spaces. */
export function code({ value }: NodeOf<'inlineCode'>, context: BodyContext): readonly PhrasingContent[] | undefined {
  if (breaksOut(value, context) || (context.cell && /[|\\]/.test(value))) return undefined
  return [{ type: 'inlineCode', value }]
}

/** A formula between dollars: two where one would be read as a price, or stands inside. */
export function formula(
  { value, mathml }: NodeOf<'inlineMath'>,
  context: BodyContext,
  { after }: Edges,
): readonly PhrasingContent[] | undefined {
  const hasEdges = value !== value.trim() || /^\$|\$$|\$\$/.test(value)
  if (mathml !== undefined || breaksOut(value, context) || hasEdges) return undefined
  if (context.cell && value.includes('|')) return undefined
  const isLong = value.includes('$') || /[\d$]/.test(after)
  return [{ type: 'inlineMath', value, data: { dollars: isLong ? 2 : 1 } } as PhrasingContent]
}
