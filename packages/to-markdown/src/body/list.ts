import type { Flow, NodeOf } from '@offprint/core'
import type { BlockContent, ListItem, RootContent } from 'mdast'
import { type AttributeValues, attributesOf, hasData } from './attributes.js'
import { containerDirective, leafDirective } from './build.js'
import { isClose } from './close-directives.js'
import type { BodyContext } from './context.js'
import { flow } from './flow.js'

const largest = 999_999_999

/** A list; where the layout cannot show what is spread, an attribute says it. */
export function list(node: NodeOf<'list'>, context: BodyContext): RootContent | undefined {
  const { ordered, start, spread, children } = node
  if (children.length === 0 || (!ordered && start !== undefined)) return undefined
  if (start !== undefined && (start < 0 || start + children.length > largest)) return undefined
  const items = children.map((child) => item(child, context))
  if (items.some((made) => made === undefined)) return undefined
  const isLoose = spread && children.length > 1
  const made = {
    type: 'list' as const,
    ordered,
    spread: isLoose,
    ...(ordered ? { start: start ?? 1 } : {}),
    children: items as ListItem[],
  }
  return isLoose === spread ? made : containerDirective('with', { spread: String(spread) }, [made])
}

function item(node: NodeOf<'listItem'>, context: BodyContext): ListItem | undefined {
  const { checked, spread, data } = node
  const blocks = flow(node.children, { ...context, depth: context.depth + 1 })
  const needsSpace = node.children.some((child, index) => !isTight(child, node.children[index + 1]))
  const spaced = blocks.length > 1 && (spread || needsSpace)
  const shown = spaced || blocks.some(hasBlankLine)
  const isBare = shown === spread && !hasData(node)
  // The box has to stand at the beginning of the first paragraph.
  const isTask = checked !== undefined && isBare && blocks[0]?.type === 'paragraph'
  const values: AttributeValues = {
    checked: isTask || checked === undefined ? undefined : String(checked),
    spread: shown === spread ? undefined : String(spread),
  }
  const attributes = attributesOf(data, values, 'block')
  if (attributes === undefined) return undefined
  const own = Object.keys(attributes).length === 0 ? [] : [leafDirective('own', attributes)]
  const children = [...own, ...blocks] as BlockContent[]
  return { type: 'listItem', spread: spaced, ...(isTask ? { checked } : {}), children }
}

/** A blank line inside a directive is one of the item to parsers, unlike one inside a list or a quote. */
function hasBlankLine(node: RootContent): boolean {
  if (node.type !== 'containerDirective') return false
  const blocks: readonly RootContent[] = node.children.filter(isBlock)
  const parted = blocks.slice(0, -1).some((block) => block.type !== 'leafDirective' || !isClose(block.name))
  return parted || blocks.some(hasBlankLine)
}

const isBlock = (node: RootContent): boolean =>
  !(node.type === 'paragraph' && node.data !== undefined && 'directiveLabel' in node.data)

/** Only a paragraph with a list after it does without a blank line in every case. */
function isTight(block: Flow, next: Flow | undefined): boolean {
  if (next === undefined) return true
  if (block.type !== 'paragraph' || next.type !== 'list' || block.data !== undefined || next.data !== undefined)
    return false
  const [first] = next.children
  return (next.start ?? 1) === 1 && first !== undefined && first.children[0]?.type === 'paragraph' && !next.spread
}
