import type { NodeOf } from '@offprint/core'
import type { BlockContent, ListItem, RootContent } from 'mdast'
import { attributesOf, hasData } from './attributes.js'
import { containerDirective, inlineDirective, leafDirective } from './build.js'
import type { BodyContext } from './context.js'
import { flow } from './flow.js'
import { inline } from './inline.js'

type Entry = NodeOf<'descriptionList'>['children'][number]

/** `:::definitions`: a list of terms, each with what follows it. */
export function descriptionList(node: NodeOf<'descriptionList'>, context: BodyContext): RootContent | undefined {
  const attributes = attributesOf(node.data, {}, 'block')
  const items = entriesOf(node.children).map((entry) => item(entry, context))
  if (attributes === undefined || items.length === 0 || items.some((made) => made === undefined)) return undefined
  const list: RootContent = { type: 'list', ordered: false, spread: true, children: items as ListItem[] }
  return containerDirective('definitions', attributes, [list])
}

/** A term begins an entry; so does a description that comes first. */
function entriesOf(children: readonly Entry[]): readonly (readonly Entry[])[] {
  const entries: Entry[][] = []
  for (const child of children) {
    if (child.type === 'descriptionTerm' || entries.length === 0) entries.push([child])
    else entries.at(-1)?.push(child)
  }
  return entries
}

function item(entry: readonly Entry[], context: BodyContext): ListItem | undefined {
  const hasTerm = entry[0]?.type === 'descriptionTerm'
  const parts = entry.map((part, index) => blocksOf(part, hasTerm && index === 1, context))
  if (parts.some((part) => part === undefined)) return undefined
  return { type: 'listItem', spread: true, children: parts.flat() as BlockContent[] }
}

function blocksOf(part: Entry, followsTerm: boolean, context: BodyContext): readonly RootContent[] | undefined {
  const attributes = attributesOf(part.data, {}, 'block')
  if (attributes === undefined) return undefined
  if (part.type === 'descriptionTerm') {
    const words = inline(part.children, context)
    const isPicture = words.length === 1 && words[0]?.type === 'image'
    if (!hasData(part) && words.length > 0 && !isPicture) return [{ type: 'paragraph', children: words }]
    const inside = inline(part.children, { ...context, label: true }, { before: '[', after: ']' })
    return [{ type: 'paragraph', children: [inlineDirective('own', inside, attributes)] }]
  }
  const blocks = flow(part.children, { ...context, depth: context.depth + 1 })
  const isPlain = followsTerm && !hasData(part) && blocks.length > 0
  return isPlain ? blocks : [leafDirective('description', attributes), ...blocks]
}
