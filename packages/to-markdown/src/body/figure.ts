import { decorative, type FigureContent, type Media, type NodeOf, phrasingText } from '@offprint/core'
import type { PhrasingContent, RootContent } from 'mdast'
import { type AttributeValues, attributesOf } from './attributes.js'
import { containerDirective, type DirectiveAttributes, leafDirective } from './build.js'
import { type BodyContext, inLabel } from './context.js'
import { credit } from './credit.js'
import { inline } from './inline.js'

/** A picture and its caption, as Markdown has it, or the directive where there is more to say. */
export function figure(node: NodeOf<'figure'>, context: BodyContext): RootContent | undefined {
  return lonePicture(node) ?? whole(node, context)
}

/** `:::gallery[Caption]`, which is none without a figure. */
export function gallery(node: NodeOf<'gallery'>, context: BodyContext): RootContent | undefined {
  const { children, caption = [], data } = node
  const attributes = attributesOf(data, {}, 'block')
  const figures = children.map((child) => figure(child, context))
  const isSilent = caption.length > 0 && phrasingText(caption).trim() === ''
  if (attributes === undefined || figures.length === 0 || isSilent || figures.some((made) => made === undefined))
    return undefined
  const label = inline(caption, inLabel(context), { before: '[', after: ']' })
  return containerDirective('gallery', attributes, figures as RootContent[], label)
}

/** What the short form can hold: address and text alternative. */
const shortKeys: ReadonlySet<string> = new Set(['src', 'alt'])

function lonePicture({
  media,
  caption = [],
  credit: rights,
  label,
  number,
  data,
}: NodeOf<'figure'>): RootContent | undefined {
  const [picture, ...others] = media
  if (picture === undefined || others.length > 0 || rights !== undefined || data !== undefined) return undefined
  if (label !== undefined || number !== undefined || !isPlainMedia(picture)) return undefined
  const { src, alt, ...more } = picture
  const [words, ...rest] = caption
  const title = words?.type === 'text' ? words.value : undefined
  if (Object.keys(more).some((key) => !shortKeys.has(key)) || rest.length > 0 || alt?.includes('\n')) return undefined
  if (words !== undefined && (title === undefined || title.trim() !== title || /[\n"]/.test(title) || title === ''))
    return undefined
  const image: PhrasingContent = {
    type: 'image',
    url: src,
    ...(alt === undefined ? {} : { alt }),
    ...(title === undefined ? {} : { title }),
  }
  return { type: 'paragraph', children: [image] }
}

/** Readers trim addresses and text alternatives, and know one writing of "decorative". */
function isPlainMedia({ src, alt }: Media): boolean {
  const isOwnWord = alt === undefined || alt.toLowerCase() !== decorative || alt === decorative
  return src === src.trim() && !src.includes('\n') && (alt === undefined || alt === alt.trim()) && isOwnWord
}

function whole(node: NodeOf<'figure'>, context: BodyContext): RootContent | undefined {
  const { media, caption = [], label, number, data } = node
  const [first, ...others] = media
  const own = first === undefined ? {} : pictureValues(first)
  const attributes = attributesOf(data, { ...own, label, number }, 'block')
  const variants = first === undefined ? [] : variantsOf(first)
  const pictures = others.map(inner)
  const rights = creditOf(node)
  const words = captionOf(caption, context)
  if (attributes === undefined || own === undefined || variants === undefined || words === undefined) return undefined
  if (rights === undefined || pictures.some((picture) => picture === undefined)) return undefined
  return containerDirective('figure', attributes, [...variants, ...(pictures as RootContent[]), ...words, ...rights])
}

function creditOf({ credit: rights }: FigureContent): readonly RootContent[] | undefined {
  if (rights === undefined) return []
  const made = credit(rights)
  return made === undefined ? undefined : [made]
}

/** A caption without words is none to readers, and a picture alone would be taken for one of the figure's. */
function captionOf(
  caption: NonNullable<FigureContent['caption']>,
  context: BodyContext,
): readonly RootContent[] | undefined {
  if (caption.length === 0) return []
  if (phrasingText(caption).trim() === '') return undefined
  return [{ type: 'paragraph', children: inline(caption, context) }]
}

/** A further picture of the same figure. */
function inner(media: Media): RootContent | undefined {
  const values = pictureValues(media)
  const attributes = values === undefined ? undefined : attributesOf(undefined, values, 'block')
  const variants = variantsOf(media)
  if (attributes === undefined || variants === undefined) return undefined
  return containerDirective('figure', attributes, variants)
}

function pictureValues(media: Media): AttributeValues | undefined {
  const { src, alt, mediaType, width, height, bytes, duration, focal, integrity } = media
  if (!isPlainMedia(media)) return undefined
  const point = focal === undefined ? undefined : `${focal.x} ${focal.y}`
  if (point?.includes('e')) return undefined
  if (duration !== undefined && /e/.test(String(duration))) return undefined
  return { src, alt, type: mediaType, width, height, bytes, duration, focal: point, integrity }
}

function variantsOf({ variants = [] }: Media): readonly RootContent[] | undefined {
  const made = variants.map(({ src, mediaType, width, height }) =>
    attributesOf(undefined, { src, type: mediaType, width, height }, 'block'),
  )
  if (made.some((attributes) => attributes === undefined)) return undefined
  return (made as DirectiveAttributes[]).map((attributes) => leafDirective('variant', attributes))
}
