import type { Flow, NodeOf, Part } from '@offprint/core'
import { mediaTitle } from '../content/media-title.js'
import { figureBlocks } from './figure-blocks.js'
import { codeLines, indent, joinBlocks, underlined } from './layout.js'
import { textTable } from './text-table.js'
import { wrap } from './wrap.js'
import type { Blocks, Writer } from './writer.js'

type BlockTable = { readonly [Type in Flow['type']]: (node: NodeOf<Type>, writer: Writer) => Blocks }

/**
 * Writes one node of a body as text.
 *
 * @param node - Any flow node.
 * @param writer - What writes its children.
 * @returns Its blocks; none where it has nothing to say in text.
 */
export function flowBlocks(node: Flow, writer: Writer): Blocks {
  return (table[node.type] as (node: Flow, writer: Writer) => Blocks)(node, writer)
}

const table = {
  paragraph: ({ children }, { inline }) => [wrap(inline(children))],
  heading: ({ children, depth }, { inline }) => [underlined(inline(children), depth === 2 ? '=' : '-')],
  blockquote: (node, writer) => quote(node, writer),
  // It repeats the text: for the eye only.
  pullquote: () => [],
  callout: (node, writer) => boxed(node, writer),
  aside: (node, writer) => boxed(node, writer),
  details: (node, writer) => boxed(node, writer),
  list: (node, writer) => listBlocks(node, writer),
  descriptionList: (node, writer) =>
    node.children.flatMap(
      (part): Blocks =>
        part.type === 'descriptionTerm'
          ? [wrap(writer.inline(part.children))]
          : indent(writer.blocks(part.children), '  '),
    ),
  code: ({ value }, { source }) => [codeLines(source(value))],
  math: ({ value }, { source }) => [codeLines(source(value))],
  thematicBreak: () => [['* * *']],
  sectionBreak: () => [['* * *']],
  pageBreak: () => [],
  accessBoundary: () => [],
  footnoteDefinition: () => [],
  table: (node, { inline }) => [
    ...(node.caption === undefined ? [] : [wrap(inline(node.caption))]),
    textTable(
      node.children.map((row) => row.children.map((cell) => inline(cell.children))),
      node.align,
    ),
  ],
  figure: (node, writer) => figureBlocks(node, writer),
  gallery: (node, writer) => [
    ...node.children.flatMap((child) => figureBlocks(child, writer)),
    ...(node.caption === undefined ? [] : [wrap(writer.inline(node.caption))]),
  ],
  embed: ({ url, title, text, author, provider }, { link, words }) => {
    const by = [author, provider].filter((part) => part !== undefined).join(', ')
    return [
      ...(text === undefined ? [] : [wrap(words(text), '> ')]),
      wrap(`${words(title ?? url)}${by === '' ? '' : ` (${words(by)})`}${link(url)}`),
    ]
  },
  audio: (node, writer) => mediaBlocks(node, writer),
  video: (node, writer) => mediaBlocks(node, writer),
  file: (node, writer) => mediaBlocks(node, writer),
  verse: ({ children }, { inline }) => [children.flatMap((line) => wrap(inline(line.children), '    '))],
  dialogue: ({ children }, writer) =>
    children.flatMap((turn): Blocks => {
      const speaker = writer.inline(turn.speaker)
      const [first, ...rest] = turn.children
      const name = /\p{P}\s*$/u.test(speaker) ? speaker : `${speaker}:`
      if (first?.type !== 'paragraph') return [[name], ...writer.blocks(turn.children)]
      return [wrap(`${name} ${writer.inline(first.children)}`), ...writer.blocks(rest)]
    }),
  unknown: ({ fallback }, writer) => writer.blocks(fallback),
} satisfies BlockTable

/** The title, or the file's name where it has none, and the way to it. */
function mediaBlocks(node: NodeOf<'audio' | 'video' | 'file'>, { link, words }: Writer): Blocks {
  const transcript = node.type === 'file' || node.transcript === undefined ? '' : link(node.transcript)
  return [wrap(`${words(mediaTitle(node))}${link(node.media.src)}${transcript}`)]
}

const quote = (node: NodeOf<'blockquote'>, writer: Writer): Blocks => {
  const lines = joinBlocks(writer.blocks(node.children)).flatMap((line) => wrap(line, '> '))
  return [[...lines, ...(node.attribution === undefined ? [] : wrap(`— ${writer.inline(node.attribution)}`, '> '))]]
}

const boxed = (node: NodeOf<'callout' | 'aside' | 'details'>, writer: Writer): Blocks => [
  ...(node.title === undefined ? [] : [wrap(writer.inline(node.title))]),
  ...indent(writer.blocks(node.children), '  '),
]

function listBlocks(node: NodeOf<'list'>, writer: Writer): Blocks {
  const items = node.children.map((item: Part & { readonly type: 'listItem' }, index) => {
    const mark = node.ordered ? `${(node.start ?? 1) + index}. ` : '- '
    const task = item.checked === undefined ? '' : item.checked ? '[x] ' : '[ ] '
    const blocks = writer.blocks(item.children)
    return joinBlocks(indent(blocks.length === 0 ? [['']] : blocks, mark + task))
  })
  return node.spread ? items : [items.flat()]
}
