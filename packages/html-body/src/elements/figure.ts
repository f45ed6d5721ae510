import type { Figure, Flow, NodeData, Phrasing } from '@offprint/core'
import type { Element } from 'hast'
import { collapse } from '../pieces/collapse.js'
import { figureOf } from '../pieces/figures-of.js'
import type { Piece } from '../pieces/piece.js'
import { toBlocks } from '../pieces/to-blocks.js'
import { toInline } from '../pieces/to-inline.js'
import { isCaptionClass, isPullQuoteClass } from '../read/class-names.js'
import { type Context, dataOf, inside } from '../read/context.js'
import { classesOf, findElement } from '../read/element.js'
import { type CaptionFields, joinCaptions, readCaption } from './caption.js'

/** What a figure holds, with its caption and credit, which may stand beside a picture, a film, a table or a quotation. */
export function figure(element: Element, context: Context): readonly Piece[] {
  const inner = inside(element, context, { insideFigure: true })
  const data = dataOf(element, context).data
  const captions = findCaptions(element)
  const fields = joinCaptions(captions.map((caption) => readCaption(caption, inside(caption, inner))))
  for (const caption of captions) context.done.add(caption)
  const quote = findElement(element, 'blockquote')
  if (quote !== undefined && (isPullQuoteClass(classesOf(element)) || / quote /.test(classesOf(element)))) {
    const [made, ...others] = toBlocks(context.read(element.children, inner), inner)
    if (made?.type === 'blockquote' || made?.type === 'pullquote') {
      const type = isPullQuoteClass(classesOf(element)) ? 'pullquote' : made.type
      const attribution = made.attribution ?? wordsOfCaption(fields)
      return withData([{ ...made, type, ...(attribution === undefined ? {} : { attribution }) }, ...others], data)
    }
    return withData([...(made === undefined ? [] : [made]), ...others, ...paragraphOf(fields)], data)
  }
  const blocks = toBlocks(context.read(element.children, inside(element, context)), inner)
  const parted = blocks.flatMap((block) => withoutPictures(block, context))
  return withData(assemble(parted, fields, context), data)
}

/** Captions and credits that belong to this figure, and to no figure inside it. */
function findCaptions(element: Element): readonly Element[] {
  const found: Element[] = []
  const look = (parent: Element): void => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue
      if (
        child.tagName === 'figcaption' ||
        (isCaptionClass(classesOf(child)) &&
          findElement(child, 'img', 'picture', 'video', 'iframe', 'table') === undefined)
      )
        found.push(child)
      else if (child.tagName !== 'figure' && child.tagName !== 'table') look(child)
    }
  }
  look(element)
  return found
}

/** In a figure, words beside a picture are no line that the picture stands in. */
function withoutPictures(block: Flow, context: Context): readonly Flow[] {
  if (block.type !== 'paragraph' || !block.children.some(({ type }) => type === 'image')) return [block]
  const figures = block.children.filter((node) => node.type === 'image').map((image) => figureOf(image, context))
  const children = collapse(block.children.filter(({ type }) => type !== 'image'))
  return children.length === 0 ? figures : [...figures, { ...block, children }]
}

function assemble(blocks: readonly Flow[], fields: CaptionFields, context: Context): readonly Flow[] {
  const figures = blocks.filter((block): block is Figure => block.type === 'figure')
  const [first, second] = figures
  if (first === undefined) return captionOther(blocks, fields)
  if (second === undefined) {
    const others = blocks.filter((block) => block !== first)
    const bare = first.caption === undefined && fields.caption === undefined
    const words = bare ? others.filter((block) => block.type === 'paragraph') : []
    const caption = words.length === 0 ? {} : { caption: collapse(toInline(words)) }
    if (words.length > 0) context.journal.report('guessed-caption', {}, 0.7)
    return [
      { ...first, ...caption, ...merge(first, fields) },
      ...others.filter((block) => !words.includes(block as never)),
    ]
  }
  const others = blocks.filter((block) => !figures.includes(block as Figure))
  const caption = wordsOfCaption(fields)
  return [{ type: 'gallery', children: figures, ...(caption === undefined ? {} : { caption }) }, ...others]
}

/** A figure inside may have a caption of its own: then the outer one follows it. */
const merge = (figure: Figure, fields: CaptionFields): CaptionFields =>
  joinCaptions([
    {
      ...(figure.caption === undefined ? {} : { caption: figure.caption }),
      ...(figure.credit === undefined ? {} : { credit: figure.credit }),
    },
    fields,
  ])

function captionOther(blocks: readonly Flow[], fields: CaptionFields): readonly Flow[] {
  const caption = wordsOfCaption(fields)
  if (caption === undefined) return blocks
  const [only, ...others] = blocks
  if (only?.type === 'gallery' && only.caption === undefined) return [{ ...only, caption }, ...others]
  if (only?.type === 'table' && only.caption === undefined) return [{ ...only, caption }, ...others]
  if (only?.type === 'blockquote' && only.attribution === undefined && others.length === 0)
    return [{ ...only, attribution: caption }]
  const isThing = only?.type === 'embed' || only?.type === 'video' || only?.type === 'audio'
  const [words] = caption
  if (isThing && only.title === undefined && caption.length === 1 && words?.type === 'text')
    return [{ ...only, title: words.value }, ...others]
  // A picture that was lost leaves its caption.
  if (only === undefined) return [{ type: 'figure', media: [], ...fields }]
  return [...blocks, ...paragraphOf(fields)]
}

/** Caption and credit in one line. */
function wordsOfCaption({ caption, credit }: CaptionFields): readonly Phrasing[] | undefined {
  if (credit === undefined) return caption
  return collapse([
    ...(caption ?? []),
    { type: 'text', value: caption === undefined ? credit.text : ` ${credit.text}` },
  ])
}

function paragraphOf(fields: CaptionFields): readonly Flow[] {
  const children = wordsOfCaption(fields)
  return children === undefined ? [] : [{ type: 'paragraph', children }]
}

function withData(blocks: readonly Flow[], data: NodeData | undefined): readonly Flow[] {
  const [first, ...others] = blocks
  return first === undefined || data === undefined
    ? blocks
    : [{ ...first, data: { ...first.data, ...data } }, ...others]
}
