import type { DescriptionDetails, DescriptionTerm, Flow, ListItem } from '@offprint/core'
import type { DirectiveParts } from './block-directive.js'

/** A list whose items begin with a term; what else stands there comes after it. */
export function definitions({ content, flow, node, context }: DirectiveParts): readonly Flow[] | undefined {
  const [list, ...others] = flow(content)
  if (list?.type !== 'list' || others.length > 0)
    context.report('wrong-content', { name: node.name, expected: 'one list' }, node)
  if (list?.type !== 'list') return undefined
  return [{ type: 'descriptionList', children: list.children.flatMap(entry) }, ...others]
}

function entry({ children }: ListItem): readonly (DescriptionTerm | DescriptionDetails)[] {
  const [first, ...rest] = children
  const isTerm = first?.type === 'paragraph'
  const details = isTerm ? rest : children
  return [
    { type: 'descriptionTerm', children: isTerm ? first.children : [] },
    ...(details.length === 0 ? [] : [{ type: 'descriptionDetails' as const, children: details }]),
  ]
}
