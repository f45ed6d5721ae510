import { decorative, type Flow, type NodeOf, type Phrasing } from '@offprint/core'

const text = (value: string): Phrasing => ({ type: 'text', value })

type PhrasingTable = { readonly [Type in Phrasing['type']]: NodeOf<Type> }
type FlowTable = { readonly [Type in Flow['type']]: NodeOf<Type> }

/**
 * One node of every inline kind, each with the given words.
 *
 * @param words - What to put into every text, title and attribute; not empty.
 * @returns A table that is complete by its type.
 */
export function everyPhrasing(words: string): PhrasingTable {
  const children = [text(words)]
  return {
    text: { type: 'text', value: words },
    emphasis: { type: 'emphasis', children },
    strong: { type: 'strong', children },
    delete: { type: 'delete', children },
    inlineCode: { type: 'inlineCode', value: words },
    break: { type: 'break' },
    link: { type: 'link', url: words, title: words, children },
    image: { type: 'image', url: 'pictures/inline.png', alt: words, title: words, width: 8, height: 8 },
    footnoteReference: { type: 'footnoteReference', identifier: 'note', label: words },
    inlineMath: { type: 'inlineMath', value: words },
    superscript: { type: 'superscript', children },
    subscript: { type: 'subscript', children },
    underline: { type: 'underline', children },
    mark: { type: 'mark', children },
    kbd: { type: 'kbd', children },
    abbr: { type: 'abbr', title: words, children },
    cite: { type: 'cite', children },
    time: { type: 'time', datetime: words, children },
    span: { type: 'span', data: { lang: 'ar', dir: 'rtl' }, children },
    smallCaps: { type: 'smallCaps', children },
    ruby: { type: 'ruby', text: words, children },
    crossReference: { type: 'crossReference', identifier: 'nowhere', children },
    citation: { type: 'citation', items: [words], children },
    unknownPhrasing: { type: 'unknownPhrasing', originalType: words, children },
  }
}

/**
 * One node of every kind of block, each with the given words.
 *
 * @param words - What to put into every text, title and attribute; not empty.
 * @returns A table that is complete by its type.
 */
export function everyFlow(words: string): FlowTable {
  const inline = Object.values<Phrasing>(everyPhrasing(words))
  const paragraph: NodeOf<'paragraph'> = { type: 'paragraph', children: inline }
  const children = [paragraph]
  const title = [text(words)]
  const media = { src: 'media/thing.bin', mediaType: 'application/octet-stream', bytes: 12, duration: 1.5 }
  const picture = { src: 'pictures/block.png', alt: words, width: 1200, height: 800 }
  const figure: NodeOf<'figure'> = { type: 'figure', media: [picture], caption: title, credit: { text: words } }
  return {
    paragraph,
    heading: { type: 'heading', depth: 4, data: { id: words }, children: inline },
    blockquote: { type: 'blockquote', attribution: title, children },
    pullquote: { type: 'pullquote', attribution: title, children },
    callout: { type: 'callout', kind: words, title, children },
    aside: { type: 'aside', title, children },
    details: { type: 'details', title, children },
    ...lists(words),
    code: { type: 'code', lang: words, meta: words, value: words },
    math: { type: 'math', value: words },
    thematicBreak: { type: 'thematicBreak' },
    figure,
    gallery: {
      type: 'gallery',
      caption: title,
      children: [
        figure,
        { type: 'figure', media: [{ src: 'x.png', alt: decorative }] },
        { type: 'figure', media: [], caption: title },
      ],
    },
    embed: {
      type: 'embed',
      url: 'https://example.org/embed',
      html: `<script>${words}</script>`,
      title: words,
      author: words,
      provider: words,
      text: words,
      thumbnail: picture,
    },
    audio: { type: 'audio', media, title: words, transcript: words },
    video: { type: 'video', media, title: words, poster: picture, captions: [{ src: words, label: words }] },
    file: { type: 'file', media, title: words },
    footnoteDefinition: {
      type: 'footnoteDefinition',
      identifier: 'note',
      children: [{ type: 'paragraph', children: [text(words)] }],
    },
    verse: {
      type: 'verse',
      children: [
        { type: 'verseLine', children: inline },
        { type: 'verseLine', children: [] },
        { type: 'verseLine', children: title },
      ],
    },
    dialogue: { type: 'dialogue', children: [{ type: 'dialogueTurn', speaker: title, children }] },
    accessBoundary: { type: 'accessBoundary' },
    pageBreak: { type: 'pageBreak', label: words },
    sectionBreak: { type: 'sectionBreak' },
    unknown: { type: 'unknown', originalType: words, raw: `<script>${words}`, fallback: children },
  }
}

function lists(words: string): Pick<FlowTable, 'list' | 'descriptionList' | 'table'> {
  const title = [text(words)]
  const paragraph: Flow = { type: 'paragraph', children: title }
  const inner: Flow = {
    type: 'list',
    ordered: true,
    start: 4,
    spread: true,
    children: [{ type: 'listItem', spread: true, children: [paragraph, paragraph] }],
  }
  const cell = { type: 'tableCell' as const, children: title }
  return {
    list: {
      type: 'list',
      ordered: false,
      spread: false,
      children: [
        { type: 'listItem', spread: false, checked: true, children: [paragraph, inner] },
        { type: 'listItem', spread: false, children: [] },
      ],
    },
    descriptionList: {
      type: 'descriptionList',
      children: [
        { type: 'descriptionDetails', children: [paragraph] },
        { type: 'descriptionTerm', children: title },
      ],
    },
    table: {
      type: 'table',
      align: ['left', 'right', null],
      caption: title,
      children: [
        { type: 'tableRow', children: [cell, cell] },
        { type: 'tableRow', children: [{ ...cell, colSpan: 9, rowSpan: 9 }, cell] },
        { type: 'tableRow', children: [] },
      ],
    },
  }
}
