import type { Figure, Flow, Gallery, Media, Paragraph, Phrasing } from '@offprint/core'
import { decorative, phrasingText } from '@offprint/core'
import type { RootContent } from 'mdast'
import type { LeafDirective } from 'mdast-util-directive'
import { type Attributes, attributesOf } from './attributes.js'
import type { DirectiveParts } from './block-directive.js'
import { readCredit } from './credit.js'
import { isHarmfulUrl } from './harmful-url.js'
import { without } from './without.js'

const isVariant = (node: RootContent): node is LeafDirective => node.type === 'leafDirective' && node.name === 'variant'

const isCredit = (node: RootContent): node is LeafDirective => node.type === 'leafDirective' && node.name === 'credit'

/** A figure: picture by attributes or as Markdown, caption by its paragraphs, credit by `::credit[…]`. */
export function figure(parts: DirectiveParts): readonly Flow[] {
  const { attributes, label, content, flow, context } = parts
  const own = pictureOf(parts)
  const numbered = without({ label: attributes.text('label'), number: attributes.text('number') })
  const [first, ...others] = content.filter(isCredit)
  const credit = first === undefined ? undefined : readCredit(first, context)
  const blocks = flow(content.filter((child) => !isCredit(child) && !isVariant(child)))
  // A figure with a credit of its own is no mere picture of this one.
  const pictures = blocks.filter((block) => block.type === 'figure').filter((block) => block.credit === undefined)
  const paragraphs = blocks.filter((block) => block.type === 'paragraph')
  const used: readonly Flow[] = [...pictures, ...paragraphs]
  const rest = [...blocks.filter((block) => !used.includes(block)), ...flow(others)]
  if (rest.length > 0) wrong(parts, 'pictures, paragraphs and one credit')
  const caption = joined([label, ...pictures.map(({ caption = [] }) => caption), ...paragraphs.map(wordsOf)])
  const media = [...(own === undefined ? [] : [own]), ...pictures.flatMap((picture) => picture.media)]
  const known = without({ caption: caption.length === 0 ? undefined : caption, credit })
  return [{ type: 'figure', media, ...known, ...numbered } satisfies Figure, ...rest]
}

/** Figures, and a caption for all of them. */
export function gallery(parts: DirectiveParts): readonly Flow[] | undefined {
  const blocks = parts.flow(parts.content)
  const figures = blocks.filter((block) => block.type === 'figure')
  const paragraphs = blocks.filter((block) => block.type === 'paragraph')
  const rest = blocks.filter(({ type }) => type !== 'figure' && type !== 'paragraph')
  if (figures.length === 0 || rest.length > 0) wrong(parts, 'figures, and paragraphs as their caption')
  if (figures.length === 0) return undefined
  const caption = joined([parts.label, ...paragraphs.map(wordsOf)])
  const known = caption.length === 0 ? {} : { caption }
  return [{ type: 'gallery', children: figures, ...known } satisfies Gallery, ...rest]
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

function pictureOf({ attributes, content, context, node }: DirectiveParts): Media | undefined {
  const src = attributes.text('src')
  const alt = altOf(attributes)
  const mediaType = attributes.mediaType()
  const known = without({
    mediaType,
    width: attributes.number('width'),
    height: attributes.number('height'),
    bytes: attributes.number('bytes'),
    duration: attributes.number('duration', true),
    alt,
    focal: focalOf(attributes),
    variants: variantsOf(content, context),
    integrity: attributes.text('integrity'),
  })
  if (src === undefined) return undefined
  if (isHarmfulUrl(src)) {
    context.report('unusable-link', { url: src }, node)
    return undefined
  }
  if (alt === undefined) context.report('image-without-alt', { src }, node)
  return { src, ...known }
}

/** `0.5 0.2`: the point to keep, as fractions of width and height. */
function focalOf(attributes: Attributes): Media['focal'] {
  const point = /^([01]|0\.\d+) ([01]|0\.\d+)$/.exec(attributes.text('focal') ?? '')
  return point === null ? undefined : { x: Number(point[1]), y: Number(point[2]) }
}

function variantsOf(content: readonly RootContent[], context: DirectiveParts['context']): Media['variants'] {
  const variants = content.filter(isVariant).flatMap((node) => {
    const attributes = attributesOf(node, context)
    const src = attributes.text('src')
    const known = without({
      mediaType: attributes.mediaType(),
      width: attributes.number('width'),
      height: attributes.number('height'),
    })
    attributes.rest()
    return src === undefined || isHarmfulUrl(src) ? [] : [{ src, ...known }]
  })
  return variants.length === 0 ? undefined : variants
}

const wordsOf = ({ children }: Paragraph): readonly Phrasing[] => children

const wrong = ({ node, context }: DirectiveParts, expected: string): void =>
  context.report('wrong-content', { name: node.name, expected }, node)

/** Paragraphs of one caption, parted by line breaks. */
const joined = (paragraphs: readonly (readonly Phrasing[])[]): readonly Phrasing[] =>
  paragraphs
    .filter((words) => phrasingText(words).trim() !== '')
    .flatMap((words, index) => (index === 0 ? words : [{ type: 'break' as const }, ...words]))
