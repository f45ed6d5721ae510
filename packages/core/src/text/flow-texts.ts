import type { FigureContent } from '../model/media.js'
import type { Flow, NodeOf, Part } from '../nodes/nodes.js'
import type { Phrasing } from '../nodes/phrasing.js'
import { phrasingText } from './phrasing-text.js'

type BlockType = (Flow | Part)['type']

type BlockTable = { readonly [Type in BlockType]: (node: NodeOf<Type>) => readonly string[] }

const inline = ({ children }: { readonly children: readonly Phrasing[] }): readonly string[] => [phrasingText(children)]
const optional = (nodes: readonly Phrasing[] | undefined): readonly string[] =>
  nodes === undefined ? [] : [phrasingText(nodes)]
const nested = ({ children }: { readonly children: readonly (Flow | Part)[] }): readonly string[] =>
  children.flatMap(blockTexts)
const titled = (node: {
  readonly title?: readonly Phrasing[]
  readonly children: readonly Flow[]
}): readonly string[] => [...optional(node.title), ...nested(node)]
const quoted = (node: NodeOf<'blockquote' | 'pullquote'>): readonly string[] => [
  ...nested(node),
  ...optional(node.attribution),
]
const figure = (node: FigureContent): readonly string[] => [
  ...optional(node.caption),
  ...(node.credit === undefined ? [] : [node.credit.text]),
]
const named = (node: { readonly title?: string }): readonly string[] => (node.title === undefined ? [] : [node.title])
const nothing = (): readonly string[] => []

const blocks = {
  paragraph: inline,
  heading: inline,
  blockquote: quoted,
  // A pull quote repeats words of the article: they count once.
  pullquote: nothing,
  callout: titled,
  aside: titled,
  details: titled,
  list: nested,
  listItem: nested,
  descriptionList: nested,
  descriptionTerm: inline,
  descriptionDetails: nested,
  code: ({ value }) => [value],
  math: ({ value }) => [value],
  thematicBreak: nothing,
  table: (node) => [...optional(node.caption), ...nested(node)],
  tableRow: ({ children }) => [children.map((cell) => phrasingText(cell.children)).join('\t')],
  tableCell: inline,
  figure,
  gallery: (node) => [...node.children.flatMap(figure), ...optional(node.caption)],
  embed: ({ title, text }) => [title, text].filter((part) => part !== undefined),
  audio: named,
  video: named,
  file: named,
  footnoteDefinition: nested,
  verse: ({ children }) => [children.map((line) => phrasingText(line.children)).join('\n')],
  verseLine: inline,
  dialogue: nested,
  dialogueTurn: (node) => [phrasingText(node.speaker), ...nested(node)],
  accessBoundary: nothing,
  pageBreak: nothing,
  sectionBreak: nothing,
  unknown: ({ fallback }) => fallback.flatMap(blockTexts),
} satisfies BlockTable

/**
 * The words of blocks, a text a block.
 *
 * @param nodes - Blocks in order.
 * @returns Non-empty plain texts, trimmed; cells of a row are parted by tabs.
 */
export function flowTexts(nodes: readonly Flow[]): readonly string[] {
  return nodes.flatMap(blockTexts)
}

function blockTexts(node: Flow | Part): readonly string[] {
  const block = blocks[node.type] as (node: Flow | Part) => readonly string[]
  return block(node)
    .map((text) => text.trim())
    .filter((text) => text !== '')
}
