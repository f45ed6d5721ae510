import { decorative, type Flow } from '@offprint/core'
import type { BlockContent, Code, DefinitionContent, Image, List, ListItem, Paragraph, RootContent, Table } from 'mdast'
import { without } from './attributes.js'
import { blockDirective } from './block-directive.js'
import { blockText } from './block-text.js'
import { type BodyContext, placed, sourceOf } from './context.js'
import { blockHtml } from './html.js'
import { phrasing } from './phrasing.js'

type Block = BlockContent | DefinitionContent

type Handlers = {
  readonly [Type in Block['type']]: (node: Extract<Block, { type: Type }>, context: BodyContext) => readonly Flow[]
}

const handlers = {
  paragraph,
  heading: (node, context) => [
    { type: 'heading', depth: node.depth, children: phrasing(node.children, context), ...placed(node) },
  ],
  blockquote: (node, context) => [{ type: 'blockquote', children: flow(node.children, context), ...placed(node) }],
  list,
  code,
  math: (node) => [{ type: 'math', value: node.value, ...placed(node) }],
  thematicBreak: (node) => [{ type: 'thematicBreak', ...placed(node) }],
  table,
  html: blockHtml,
  footnoteDefinition: (node, context) => [
    {
      type: 'footnoteDefinition',
      identifier: node.identifier,
      ...without({ label: node.label ?? undefined }),
      children: flow(node.children, context),
      ...placed(node),
    },
  ],
  // What a definition says stands where it is referred to.
  definition: () => [],
  containerDirective: (node, context) => blockDirective(node, context, flow),
  leafDirective: (node, context) => blockDirective(node, context, flow),
} satisfies Handlers

/**
 * Converts mdast blocks to the model.
 *
 * @param nodes - mdast.
 * @param context - Of their body.
 * @returns Blocks of the model.
 */
export function flow(nodes: readonly RootContent[], context: BodyContext): readonly Flow[] {
  return nodes.flatMap((node) => {
    const handler = (handlers as Partial<typeof handlers>)[node.type as Block['type']] as
      | ((node: RootContent, context: BodyContext) => readonly Flow[])
      | undefined
    if (handler !== undefined) return handler(node, context)
    context.report('unsupported-node', { type: node.type }, node)
    return [
      {
        type: 'unknown' as const,
        originalType: node.type,
        fallback: blockText(sourceOf(node, context)),
        ...placed(node),
      },
    ]
  })
}

/** A picture alone in its paragraph is a figure; its Markdown title is the caption. */
function paragraph(node: Paragraph, context: BodyContext): readonly Flow[] {
  const [only, ...others] = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  if (only?.type === 'image' && others.length === 0 && only.url.trim() !== '') return [figure(only, context)]
  const children = phrasing(node.children, context)
  return children.length === 0 ? [] : [{ type: 'paragraph', children, ...placed(node) }]
}

function figure(node: Image, context: BodyContext): Flow {
  const alt = node.alt?.trim() ?? ''
  if (alt === '') context.report('image-without-alt', { src: node.url }, node)
  const words = alt === '' ? {} : { alt: alt.toLowerCase() === decorative ? decorative : alt }
  const title = node.title?.trim() ?? ''
  const caption = title === '' ? {} : { caption: [{ type: 'text' as const, value: title }] }
  return { type: 'figure', media: [{ src: node.url, ...words }], ...caption, ...placed(node) }
}

function list(node: List, context: BodyContext): readonly Flow[] {
  const ordered = node.ordered ?? false
  const start = ordered ? without({ start: node.start ?? undefined }) : {}
  const item = (child: ListItem) => ({
    type: 'listItem' as const,
    spread: child.spread ?? false,
    ...without({ checked: child.checked ?? undefined }),
    children: flow(child.children, context),
    ...placed(child),
  })
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

function code(node: Code): readonly Flow[] {
  const known = without({ lang: node.lang?.trim() || undefined, meta: node.meta?.trim() || undefined })
  return [{ type: 'code', value: node.value, ...known, ...placed(node) }]
}

function table(node: Table, context: BodyContext): readonly Flow[] {
  const children = node.children.map((row) => ({
    type: 'tableRow' as const,
    children: row.children.map((cell) => ({
      type: 'tableCell' as const,
      children: phrasing(cell.children, context),
      ...placed(cell),
    })),
    ...placed(row),
  }))
  return [{ type: 'table', align: (node.align ?? []).map((align) => align ?? null), children, ...placed(node) }]
}
