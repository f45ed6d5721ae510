import type { DescriptionDetails, DescriptionTerm, Flow } from '@offprint/core'
import type { List, ListItem, RootContent } from 'mdast'
import type { LeafDirective } from 'mdast-util-directive'
import { attributesOf } from './attributes.js'
import type { DirectiveParts } from './block-directive.js'
import { ownOfLine } from './own.js'
import { phrasing } from './phrasing.js'

type Entry = DescriptionTerm | DescriptionDetails

/** A list whose items begin with a term; what else stands there comes after it. */
export function definitions(parts: DirectiveParts): readonly Flow[] | undefined {
  const { content, flow, node, context } = parts
  const [list, ...others] = content
  if (list?.type !== 'list' || others.length > 0)
    context.report('wrong-content', { name: node.name, expected: 'one list' }, node)
  if (list?.type !== 'list') return undefined
  return [{ type: 'descriptionList', children: entriesOf(list, parts) }, ...flow(others)]
}

const entriesOf = ({ children }: List, parts: DirectiveParts): readonly Entry[] =>
  children.flatMap((item) => entry(item, parts))

const isDescription = (node: RootContent | undefined): node is LeafDirective =>
  node?.type === 'leafDirective' && node.name === 'description'

/** A term, and what follows it; `::description` begins a further description, or one without a term. */
function entry({ children }: ListItem, parts: DirectiveParts): readonly Entry[] {
  const [first, ...rest] = children
  const term = isDescription(first) ? [] : [termOf(first, parts)]
  const blocks = first?.type === 'paragraph' ? rest : children
  return [...term, ...detailsOf(blocks, parts)]
}

function termOf(first: RootContent | undefined, { context }: DirectiveParts): DescriptionTerm {
  if (first?.type !== 'paragraph') return { type: 'descriptionTerm', children: [] }
  const { attributes, data, content } = ownOfLine(first.children, context)
  attributes?.rest()
  return { type: 'descriptionTerm', children: phrasing(content, context), ...data }
}

function detailsOf(blocks: readonly RootContent[], { flow, context }: DirectiveParts): readonly DescriptionDetails[] {
  const found: { readonly head?: LeafDirective; readonly blocks: RootContent[] }[] = []
  for (const block of blocks) {
    if (isDescription(block)) found.push({ head: block, blocks: [] })
    else if (found.length === 0) found.push({ blocks: [block] })
    else found.at(-1)?.blocks.push(block)
  }
  return found.map(({ head, blocks: own }) => {
    const attributes = head === undefined ? undefined : attributesOf(head, context)
    const data = attributes?.data() ?? {}
    attributes?.rest()
    return { type: 'descriptionDetails', children: flow(own), ...data }
  })
}
