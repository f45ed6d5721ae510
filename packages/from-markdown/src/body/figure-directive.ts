import {
  decorative,
  type Figure,
  type Flow,
  type NodeOf,
  type Phrasing,
  phrasingText,
  type Rights,
} from '@offprint/core'
import type { RootContent } from 'mdast'
import { licenseOf } from '../fields/license.js'
import { type Attributes, attributesOf, without } from './attributes.js'
import type { DirectiveParts } from './block-directive.js'
import type { BodyContext } from './context.js'
import { phrasing } from './phrasing.js'

/** A figure: picture by attributes, caption by content, credit by `::credit[…]`. */
export function figure({ node, attributes, label, content, context, flow }: DirectiveParts): Figure | undefined {
  const src = attributes.text('src')
  const alt = altOf(attributes)
  const size = { width: attributes.number('width'), height: attributes.number('height') }
  const numbered = without({ label: attributes.text('label'), number: attributes.text('number') })
  if (src !== undefined && alt === undefined) context.report('image-without-alt', { src }, node)
  const media = src === undefined ? [] : [{ src, ...without({ alt, ...size }) }]
  const words = [...joined(label.length === 0 ? [] : [label]), ...captionOf(content, context)]
  const other = content.filter((child) => !isCredit(child) && child.type !== 'paragraph')
  if (other.length > 0) {
    context.report('wrong-content', { name: 'figure', expected: 'paragraphs and a credit' }, node)
    if (flow(other).length > 0) return undefined
  }
  const caption = words.length === 0 ? {} : { caption: words }
  return { type: 'figure', media, ...caption, ...without({ credit: creditOf(content, context) }), ...numbered }
}

/** Figures, and a caption for all of them. */
export function gallery({ label, content, flow, context, node }: DirectiveParts): NodeOf<'gallery'> | undefined {
  const blocks = flow(content)
  const figures = blocks.filter((block) => block.type === 'figure')
  const captions = blocks.flatMap((block: Flow) => (block.type === 'paragraph' ? [block.children] : []))
  if (figures.length === 0 || figures.length + captions.length !== blocks.length) {
    context.report('wrong-content', { name: node.name, expected: 'figures, and paragraphs as their caption' }, node)
    return undefined
  }
  const caption = joined(label.length === 0 ? captions : [label, ...captions])
  return { type: 'gallery', children: figures, ...without({ caption: caption.length === 0 ? undefined : caption }) }
}

/**
 * The text alternative of a directive's picture.
 *
 * @param attributes - Of the directive.
 * @returns Text, `decorative`, or `undefined` where there is none.
 */
export function altOf(attributes: Attributes): string | undefined {
  const alt = attributes.text('alt')
  return alt?.toLowerCase() === decorative ? decorative : alt
}

const isCredit = (node: RootContent): boolean => node.type === 'leafDirective' && node.name === 'credit'

const captionOf = (content: readonly RootContent[], context: BodyContext): readonly Phrasing[] =>
  joined(content.flatMap((node) => (node.type === 'paragraph' ? [phrasing(node.children, context)] : [])))

/** Paragraphs of one caption, parted by line breaks. */
const joined = (paragraphs: readonly (readonly Phrasing[])[]): readonly Phrasing[] =>
  paragraphs.flatMap((words, index) => (index === 0 ? words : [{ type: 'break' as const }, ...words]))

function creditOf(content: readonly RootContent[], context: BodyContext): Rights | undefined {
  const node = content.find((child) => child.type === 'leafDirective' && child.name === 'credit')
  if (node?.type !== 'leafDirective') return undefined
  const text = phrasingText(phrasing(node.children, context)).trim()
  if (text === '') return undefined
  const attributes = attributesOf(node, context)
  const creator = attributes.text('creator')
  const license = attributes.text('license')
  const credit: Rights = {
    text,
    ...without({
      creator: creator === undefined ? undefined : [{ kind: 'person' as const, name: creator }],
      agency: attributes.text('agency'),
      license: license === undefined ? undefined : licenseOf(license),
      sourceUrl: attributes.url('sourceUrl'),
    }),
    ...(attributes.has('pool') ? { pool: true } : {}),
  }
  attributes.rest()
  return credit
}
