import type { Flow, NodeOf, Part, Phrasing } from '@offprint/core'
import { isPhrasing, type Piece } from './piece.js'

type BlockType = (Flow | Part)['type']

type InlineTable = { readonly [Type in BlockType]: (node: NodeOf<Type>) => readonly (readonly Phrasing[])[] }

type Lines = readonly (readonly Phrasing[])[]

const line = ({ children }: { readonly children: readonly Phrasing[] }): Lines => [children]
const nested = ({ children }: { readonly children: readonly (Flow | Part)[] }): Lines => children.flatMap(linesOf)
const titled = (node: { readonly title?: readonly Phrasing[]; readonly children: readonly Flow[] }): Lines => [
  ...(node.title === undefined ? [] : [node.title]),
  ...nested(node),
]
const quoted = (node: NodeOf<'blockquote' | 'pullquote'>): Lines => [
  ...nested(node),
  ...(node.attribution === undefined ? [] : [node.attribution]),
]
const words = (value: string | undefined): Lines => (value === undefined ? [] : [[{ type: 'text', value }]])
const linked = (url: string, title: string | undefined): Lines => [
  [{ type: 'link', url, children: [{ type: 'text', value: title ?? url }] }],
]
const nothing = (): Lines => []

const inline = {
  paragraph: line,
  heading: line,
  blockquote: quoted,
  pullquote: quoted,
  callout: titled,
  aside: titled,
  details: titled,
  list: nested,
  listItem: nested,
  descriptionList: nested,
  descriptionTerm: line,
  descriptionDetails: nested,
  code: ({ value }) => value.split('\n').map((value) => [{ type: 'inlineCode', value }]),
  math: ({ value, mathml }) => [[{ type: 'inlineMath', value, ...(mathml === undefined ? {} : { mathml }) }]],
  thematicBreak: nothing,
  table: (node) => [...(node.caption === undefined ? [] : [node.caption]), ...nested(node)],
  tableRow: ({ children }) => [children.flatMap((cell, index) => [...(index === 0 ? [] : [space]), ...cell.children])],
  tableCell: line,
  figure: (node) => [
    ...node.media.map(({ src, alt, width, height }): readonly Phrasing[] => [
      {
        type: 'image',
        url: src,
        ...(alt === undefined ? {} : { alt }),
        ...(width === undefined ? {} : { width }),
        ...(height === undefined ? {} : { height }),
      },
    ]),
    ...(node.caption === undefined ? [] : [node.caption]),
    ...words(node.credit?.text),
  ],
  gallery: (node) => [...node.children.flatMap(linesOf), ...(node.caption === undefined ? [] : [node.caption])],
  embed: ({ url, title, text }) => [...words(text), ...linked(url, title)],
  audio: ({ media, title }) => linked(media.src, title),
  video: ({ media, title }) => linked(media.src, title),
  file: ({ media, title }) => linked(media.src, title),
  footnoteDefinition: nested,
  verse: nested,
  verseLine: line,
  dialogue: nested,
  dialogueTurn: (node) => [node.speaker, ...nested(node)],
  accessBoundary: nothing,
  pageBreak: nothing,
  sectionBreak: nothing,
  unknown: ({ fallback }) => fallback.flatMap(linesOf),
} satisfies InlineTable

const space: Phrasing = { type: 'text', value: ' ' }

function linesOf(node: Flow | Part): Lines {
  const lines = inline[node.type] as (node: Flow | Part) => Lines
  return lines(node)
}

/**
 * Makes inline content of pieces: a block gives its lines.
 *
 * @param pieces - Blocks and inline content side by side.
 * @param separator - What parts two lines; a line break where there is none given.
 * @returns Inline content, its white space not yet collapsed.
 */
export function toInline(pieces: readonly Piece[], separator: Phrasing = { type: 'break' }): readonly Phrasing[] {
  if (pieces.every(isPhrasing)) return pieces
  const content: Phrasing[] = []
  let open = false
  for (const piece of pieces) {
    const isInline = isPhrasing(piece)
    const lines = isInline ? [[piece]] : linesOf(piece).filter(({ length }) => length > 0)
    for (const nodes of lines) {
      const blank = isInline && piece.type === 'text' && piece.value.trim() === ''
      if (content.length > 0 && !blank && (open || !isInline)) content.push(separator)
      content.push(...nodes)
      open = blank ? open : !isInline
    }
  }
  return content
}
