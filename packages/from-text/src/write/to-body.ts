import type { Figure, Flow, Heading, Paragraph, Phrasing } from '@offprint/core'
import type { Locate, Position } from '../clean/create-locate.js'
import type { Block, Finding, Sheet } from '../sheet.js'
import { type ItemLine, toList } from './to-list.js'

/**
 * Builds the body: headings, lists, figures without pictures, and paragraphs; lines that stood together are one paragraph
 * with breaks.
 *
 * @param sheet - Blocks and findings.
 * @param locate - Turns offsets into places.
 * @returns Nodes in the order of the source.
 */
export function toBody(sheet: Sheet, locate: Locate): readonly Flow[] {
  return gather(sheet).map((lines) => toNode(lines, sheet, locate))
}

/** Indexes of the blocks that make one node each. */
function gather({ blocks, findings }: Sheet): readonly (readonly number[])[] {
  const nodes: number[][] = []
  let group = -1
  for (const [index, block] of blocks.entries()) {
    const finding = findings.get(index)
    const kind = finding?.kind
    if (kind === 'title' || kind === 'byline' || kind === 'date' || kind === 'removed') {
      group = -1
      continue
    }
    if (finding?.kind === 'item') {
      if (finding.list[0] === index) nodes.push([])
      nodes.at(-1)?.push(index)
      group = -1
      continue
    }
    const ofFigure = finding?.kind === 'continued' && finding.of === 'figure'
    const plain = kind !== 'figure' && kind !== 'heading' && !ofFigure
    if (ofFigure || (plain && block.group === group)) nodes.at(-1)?.push(index)
    else nodes.push([index])
    group = plain ? block.group : -1
  }
  return nodes
}

function toNode(indexes: readonly number[], sheet: Sheet, locate: Locate): Flow {
  const lines = indexes.flatMap((index) => sheet.blocks[index] ?? [])
  const finding = sheet.findings.get(indexes[0] ?? -1)
  const position = placeOf(lines, locate)
  if (finding?.kind === 'figure') return figure(finding, position)
  if (finding?.kind === 'item') return toList(itemLines(indexes, sheet), locate)
  const children = withBreaks(lines.map(({ text }) => text))
  if (finding?.kind === 'heading') return { type: 'heading', depth: 2, children, position } satisfies Heading
  return { type: 'paragraph', children, position } satisfies Paragraph
}

const itemLines = (indexes: readonly number[], { blocks, findings }: Sheet): readonly ItemLine[] =>
  indexes.flatMap((index) => {
    const [block, item] = [blocks[index], findings.get(index)]
    return block === undefined || item?.kind !== 'item' ? [] : [{ block, item }]
  })

const figure = (finding: Finding & { readonly kind: 'figure' }, position: Position): Figure => ({
  type: 'figure',
  media: [],
  caption: withBreaks(finding.caption),
  credit: finding.credit,
  position,
})

const withBreaks = (lines: readonly string[]): readonly Phrasing[] =>
  lines.flatMap((value, index): Phrasing[] => [
    ...(index === 0 ? [] : [{ type: 'break' } as const]),
    { type: 'text', value },
  ])

const placeOf = (lines: readonly Block[], locate: Locate): Position =>
  locate(lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0)
