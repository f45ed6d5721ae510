import type { Flow } from '@offprint/core'
import type { BlockContent, Code, DefinitionContent, List, ListItem, Paragraph, RootContent } from 'mdast'
import type { Math as MdastMath } from 'mdast-util-math'
import { blockDirective } from './block-directive.js'
import { blockHtml } from './block-html.js'
import { blockText } from './block-text.js'
import { type BodyContext, maximumDepth, placed, sourceOf } from './context.js'
import { foreignBlock } from './foreign.js'
import { heading } from './heading.js'
import { figureOf, lonePicture } from './images.js'
import { isNodeCode, readFlow } from './node-json.js'
import { ownOfBlocks } from './own.js'
import { phrasing } from './phrasing.js'
import { table } from './table.js'
import { without } from './without.js'
import { wordsOf } from './words-of.js'

type Block = BlockContent | DefinitionContent

type Handlers = {
  readonly [Type in Block['type']]: (node: Extract<Block, { type: Type }>, context: BodyContext) => readonly Flow[]
}

const handlers = {
  paragraph,
  heading,
  blockquote: (node, context) => [{ type: 'blockquote', children: flow(node.children, context), ...placed(node) }],
  list,
  code,
  math,
  thematicBreak: (node) => [{ type: 'thematicBreak', ...placed(node) }],
  table,
  html: blockHtml,
  // Definitions stand where they are referred to, notes at the end of the body.
  footnoteDefinition: () => [],
  definition: () => [],
  containerDirective: (node, context) => blockDirective(node, context, flow),
  leafDirective: (node, context) => blockDirective(node, context, flow),
} satisfies Handlers

/**
 * Converts mdast blocks to the model.
 *
 * @param nodes - mdast.
 * @param context - Of the node that they stand in.
 * @returns Blocks of the model.
 */
export function flow(nodes: readonly RootContent[], context: BodyContext): readonly Flow[] {
  const [first] = nodes
  if (first === undefined) return []
  if (context.depth >= maximumDepth) {
    context.report('too-deep', {}, first)
    return blockText(wordsOf(nodes))
  }
  const inner = { ...context, depth: context.depth + 1 }
  return nodes.flatMap((node) => convert(node, inner))
}

function convert(node: RootContent, context: BodyContext): readonly Flow[] {
  const handler = (handlers as Partial<typeof handlers>)[node.type as Block['type']] as
    | ((node: RootContent, context: BodyContext) => readonly Flow[])
    | undefined
  if (handler !== undefined) return handler(node, context)
  return foreignBlock(node, context, flow, phrasing)
}

/** A line of colons that closes nothing. */
const strayFence = /^:{3,}$/

function paragraph(node: Paragraph, context: BodyContext): readonly Flow[] {
  const picture = lonePicture(node)
  const figure = picture === undefined ? undefined : figureOf(picture, context)
  if (figure !== undefined) return [figure]
  if (strayFence.test(sourceOf(node, context).trim())) {
    context.report('stray-fence', {}, node)
    context.leaveOut(sourceOf(node, context), 'colons that close no directive', node)
    return []
  }
  // What the figure has reported already is not said twice.
  const children = picture === undefined ? phrasing(node.children, context) : wordsAlone(node)
  return children.length === 0 ? [] : [{ type: 'paragraph', children, ...placed(node) }]
}

function wordsAlone(node: Paragraph): readonly { readonly type: 'text'; readonly value: string }[] {
  const value = wordsOf(node.children)
  return value === '' ? [] : [{ type: 'text', value }]
}

function list(node: List, context: BodyContext): readonly Flow[] {
  const ordered = node.ordered ?? false
  const start = ordered ? without({ start: node.start ?? undefined }) : {}
  const item = (child: ListItem) => {
    const { attributes, data, content } = ownOfBlocks(child.children, context)
    const checked = attributes?.flag('checked') ?? child.checked ?? undefined
    const spread = attributes?.flag('spread') ?? child.spread ?? false
    attributes?.rest()
    const children = flow(content, context)
    return { type: 'listItem' as const, spread, ...without({ checked }), children, ...data, ...placed(child) }
  }
  return [
    {
      type: 'list',
      ordered,
      ...start,
      spread: node.spread ?? false,
      children: node.children.map(item),
      ...placed(node),
    },
  ]
}

function code(node: Code, context: BodyContext): readonly Flow[] {
  if (isNodeCode(node)) return [readFlow(node, context)]
  const known = without({ lang: node.lang?.trim() || undefined, meta: node.meta?.trim() || undefined })
  return [{ type: 'code', value: node.value, ...known, ...placed(node) }]
}

/** Words beside the opening dollars belong to the formula: people begin it there. */
function math(node: MdastMath, context: BodyContext): readonly Flow[] {
  const meta = node.meta?.trim() ?? ''
  if (!/\$\$\s*$/.test(sourceOf(node, context).replace(/^\s*\$+/, '')))
    context.report('unclosed-directive', { name: '$$' }, node)
  return [{ type: 'math', value: [meta, node.value].filter((part) => part !== '').join('\n'), ...placed(node) }]
}
