import { didYouMean, type Flow, type Phrasing, phrasingText } from '@offprint/core'
import type { Paragraph, RootContent } from 'mdast'
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import { blockNames } from '../directives/names.js'
import { type Attributes, attributesOf } from './attributes.js'
import { type BodyContext, placed, sourceOf } from './context.js'
import { type Maker, makers } from './makers.js'
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
  /** Converts blocks; the same list is converted once. */
  readonly flow: (nodes: readonly RootContent[]) => readonly Flow[]
}

/**
 * Converts a block directive; one that the dialect does not have is its content.
 *
 * @param node - The directive.
 * @param context - Of its body.
 * @param convert - Converts blocks.
 * @returns Blocks of the model: the directive's own, then what does not belong into it.
 */
export function blockDirective(
  node: ContainerDirective | LeafDirective,
  context: BodyContext,
  convert: (nodes: readonly RootContent[], context: BodyContext) => readonly Flow[],
): readonly Flow[] {
  const parts = partsOf(node, context, convert)
  if (isUnclosed(node)) context.report('unclosed-directive', { name: node.name }, node)
  const maker = (makers as Readonly<Partial<Record<string, Maker>>>)[node.name]
  if (maker === undefined) return unknown(parts)
  const made = maker.make(parts)
  if (made === undefined) return kept(parts)
  const [first, ...after] = 'type' in made ? [made] : made
  if (first === undefined) return kept(parts)
  const data = parts.attributes.data()
  parts.attributes.rest()
  return [{ ...first, ...data, ...placed(node) }, ...after, ...unused(parts, maker)]
}

function partsOf(
  node: ContainerDirective | LeafDirective,
  context: BodyContext,
  convert: (nodes: readonly RootContent[], context: BodyContext) => readonly Flow[],
): DirectiveParts {
  const { label, content } = splitLabel(node)
  const converted = new Map<readonly RootContent[], readonly Flow[]>()
  const flow = (nodes: readonly RootContent[]): readonly Flow[] => {
    const blocks = converted.get(nodes) ?? convert(nodes, context)
    converted.set(nodes, blocks)
    return blocks
  }
  return { node, attributes: attributesOf(node, context), label: phrasing(label, context), content, context, flow }
}

function splitLabel(node: ContainerDirective | LeafDirective): {
  readonly label: Paragraph['children']
  readonly content: readonly RootContent[]
} {
  if (node.type === 'leafDirective') return { label: node.children, content: [] }
  const [first, ...rest] = node.children
  const isLabel = first?.type === 'paragraph' && first.data?.directiveLabel === true
  return isLabel ? { label: first.children, content: rest } : { label: [], content: node.children }
}

const labelled = (label: readonly Phrasing[]): readonly Flow[] =>
  phrasingText(label).trim() === '' ? [] : [{ type: 'paragraph', children: label }]

/** Label and content as plain blocks. */
const kept = ({ label, content, flow }: DirectiveParts): readonly Flow[] => [...labelled(label), ...flow(content)]

/** Words at a place where the directive has none. */
function unused({ node, label, content, context, flow }: DirectiveParts, maker: Maker): readonly Flow[] {
  const words = [...(maker.label ? [] : labelled(label)), ...(maker.content ? [] : flow(content))]
  if (words.length > 0) context.report('wrong-content', { name: node.name, expected: maker.expected }, node)
  return words
}

function unknown(parts: DirectiveParts): readonly Flow[] {
  const { node, context } = parts
  const near = didYouMean(node.name, blockNames)
  const hint = near === undefined ? '' : `; did you mean \`${near}\`?`
  context.report('unknown-directive', { name: node.name, hint }, node)
  const raw = sourceOf(node, context)
  const words = kept(parts)
  // A line such as `::std` says nothing but its name.
  const fallback: readonly Flow[] =
    words.length > 0 ? words : [{ type: 'paragraph', children: [{ type: 'text', value: raw }] }]
  return [{ type: 'unknown', originalType: node.name, raw, fallback, ...placed(node) }]
}

/** The parser notes where it found the fence that closes (`verbose`). */
function isUnclosed(node: ContainerDirective | LeafDirective): boolean {
  return node.type === 'containerDirective' && node.data?.position?.closing === undefined
}
