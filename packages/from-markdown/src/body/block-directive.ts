import { didYouMean, type Flow, type NodeOf, type Phrasing } from '@offprint/core'
import type { Paragraph, RootContent } from 'mdast'
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import { type BlockDirectiveName, blockNames } from '../directives/names.js'
import { type Attributes, attributesOf, without } from './attributes.js'
import { definitions, dialogue, tableDirective, verse } from './composed-directives.js'
import { type BodyContext, placed } from './context.js'
import { figure, gallery } from './figure-directive.js'
import { audio, embed, file, video } from './media-directives.js'
import { phrasing } from './phrasing.js'

/** A block directive with its parts read. */
export interface DirectiveParts {
  readonly node: ContainerDirective | LeafDirective
  readonly attributes: Attributes
  /** The words in brackets after the name. */
  readonly label: readonly Phrasing[]
  /** What stands between the fences, the label aside, as mdast. */
  readonly content: readonly RootContent[]
  readonly context: BodyContext
  /** Converts blocks. */
  readonly flow: (nodes: readonly RootContent[]) => readonly Flow[]
}

type Make = (parts: DirectiveParts) => Flow | undefined

const quote =
  (type: 'blockquote' | 'pullquote'): Make =>
  ({ attributes, content, context, flow }) => {
    const isAttribution = (node: RootContent): boolean => node.type === 'leafDirective' && node.name === 'attribution'
    const attribution = content.flatMap((node) =>
      node.type === 'leafDirective' && isAttribution(node) ? phrasing(node.children, context) : [],
    )
    const known = without({
      attribution: attribution.length === 0 ? undefined : attribution,
      cite: attributes.url('cite'),
    })
    return { type, ...known, children: flow(content.filter((node) => !isAttribution(node))) }
  }

const titled = (label: readonly Phrasing[]) => without({ title: label.length === 0 ? undefined : label })

const stray =
  (parent: string): Make =>
  ({ node, context }) => {
    context.report('wrong-content', { name: node.name, expected: `it inside ${parent}` }, node)
    return undefined
  }

/** One entry for each block directive; `undefined` keeps the content alone, after a message. */
const makers = {
  figure,
  gallery,
  pullquote: quote('pullquote'),
  quote: quote('blockquote'),
  callout: ({ attributes, label, content, flow }) => ({
    type: 'callout',
    kind: attributes.text('kind') ?? 'note',
    ...titled(label),
    children: flow(content),
  }),
  aside: ({ label, content, flow }) => ({ type: 'aside', ...titled(label), children: flow(content) }),
  details: ({ label, content, flow }) => ({ type: 'details', title: label, children: flow(content) }),
  embed,
  audio,
  video,
  file,
  verse,
  dialogue,
  definitions,
  table: tableDirective,
  'access-boundary': () => ({ type: 'accessBoundary' }),
  'page-break': pageBreak,
  'section-break': () => ({ type: 'sectionBreak' }),
  // These belong inside a figure or a quote, where they are taken before they come here.
  credit: stray('a figure'),
  attribution: stray('a quote'),
} satisfies Readonly<Record<BlockDirectiveName, Make>>

/**
 * Converts a block directive; one that the dialect does not have is its content.
 *
 * @param node - The directive.
 * @param context - Of its body.
 * @param convert - Converts blocks.
 * @returns Blocks of the model.
 */
export function blockDirective(
  node: ContainerDirective | LeafDirective,
  context: BodyContext,
  convert: (nodes: readonly RootContent[], context: BodyContext) => readonly Flow[],
): readonly Flow[] {
  const flow = (nodes: readonly RootContent[]): readonly Flow[] => convert(nodes, context)
  const { label, content } = partsOf(node)
  const parts = {
    node,
    attributes: attributesOf(node, context),
    label: phrasing(label, context),
    content,
    context,
    flow,
  }
  const make = (makers as Readonly<Record<string, Make>>)[node.name]
  if (make === undefined) return [unknown(parts)]
  if (isUnclosed(node)) context.report('unclosed-directive', { name: node.name }, node)
  const made = make(parts)
  const data = parts.attributes.data()
  if (made !== undefined) parts.attributes.rest()
  return made === undefined ? kept(parts) : [{ ...made, ...data, ...placed(node) }]
}

function partsOf(node: ContainerDirective | LeafDirective): {
  label: Paragraph['children']
  content: readonly RootContent[]
} {
  if (node.type === 'leafDirective') return { label: node.children, content: [] }
  const [first, ...rest] = node.children
  const isLabel = first?.type === 'paragraph' && first.data?.directiveLabel === true
  return isLabel ? { label: first.children, content: rest } : { label: [], content: node.children }
}

/** Label and content as plain blocks. */
function kept({ label, content, flow }: DirectiveParts): readonly Flow[] {
  const words: readonly Flow[] = label.length === 0 ? [] : [{ type: 'paragraph', children: label }]
  return [...words, ...flow(content)]
}

function unknown(parts: DirectiveParts): NodeOf<'unknown'> {
  const { node, context } = parts
  const near = didYouMean(node.name, blockNames)
  context.report(
    'unknown-directive',
    { name: node.name, hint: near === undefined ? '' : `; did you mean \`${near}\`?` },
    node,
  )
  return { type: 'unknown', originalType: node.name, fallback: kept(parts), ...placed(node) }
}

/** The parser tells a fence that was closed from one that ran to the end of the text. */
function isUnclosed(node: ContainerDirective | LeafDirective): boolean {
  const { data } = node as { readonly data?: { readonly closed?: boolean } }
  return node.type === 'containerDirective' && data?.closed === false
}

function pageBreak({ label, node, context }: DirectiveParts): Flow | undefined {
  const words = label
    .map((part) => (part.type === 'text' ? part.value : ''))
    .join('')
    .trim()
  if (words !== '') return { type: 'pageBreak', label: words }
  context.report(
    'missing-attribute',
    { name: node.name, attribute: '[label]', expected: 'the number of the page in brackets' },
    node,
  )
  return { type: 'sectionBreak' }
}
