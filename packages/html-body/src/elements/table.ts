import type { Alignment, Phrasing, TableCell, TableRow } from '@offprint/core'
import type { Element } from 'hast'
import { collapse } from '../pieces/collapse.js'
import { isPhrasing, type Piece } from '../pieces/piece.js'
import { toBlocks } from '../pieces/to-blocks.js'
import { toInline } from '../pieces/to-inline.js'
import { type Context, dataOf, type Handler, inside } from '../read/context.js'
import { numberOf, textOf } from '../read/element.js'
import { isLayout, type SourceRow, type SourceTable, sourceTable } from './source-table.js'

/** A table of data; one for layout is what its cells hold. */
export const table: Handler = (element, context) => {
  const source = sourceTable(element)
  if (isLayout(element, source, context)) return layout(element, source, context)
  const { data } = dataOf(element, context)
  const inner = inside(element, context)
  const caption = collapse(
    source.captions.flatMap((found) => toInline(context.read(found.children, inside(found, inner)))),
  )
  const read = source.rows.map((row, index) => readRow(row, index, inner))
  const rows = withBoldHeader(
    read.filter(({ row }) => row.children.length > 0),
    context,
  )
  const outside = toBlocks(context.read(source.outside, inner), inner)
  if (rows.length === 0)
    return [...outside, ...(caption.length === 0 ? [] : [{ type: 'paragraph', children: caption } as const])]
  const [first] = rows
  const hasHeader = first?.isHeader === true
  if (!hasHeader) context.journal.report('table-without-header')
  const width = Math.min(1000, Math.max(...rows.map(({ row }) => widthOf(row))))
  const empty: TableRow = {
    type: 'tableRow',
    children: Array.from({ length: width }, () => ({ type: 'tableCell', children: [] })),
  }
  return [
    ...outside,
    {
      type: 'table',
      align: alignments(source, width),
      ...(caption.length === 0 ? {} : { caption }),
      children: [...(hasHeader ? [] : [empty]), ...rows.map(({ row }) => row)],
      ...(data === undefined ? {} : { data }),
    },
  ]
}

interface ReadRow {
  readonly row: TableRow
  readonly isHeader: boolean
}

/** Word processors have no header cells: a first row that alone is bold is meant as one. */
function withBoldHeader(rows: readonly ReadRow[], context: Context): readonly ReadRow[] {
  const [first, second, ...others] = rows
  if (first === undefined || second === undefined || first.isHeader || !isBold(first.row) || isBold(second.row))
    return rows
  context.journal.report('guessed-header', {}, 0.8)
  const children = first.row.children.map((cell) => ({ ...cell, children: cell.children.flatMap(unbold) }))
  return [{ row: { ...first.row, children }, isHeader: true }, second, ...others]
}

const isBold = ({ children }: TableRow): boolean =>
  children.length > 1 &&
  children.some((cell) => cell.children.length > 0) &&
  children.every((cell) => cell.children.every(({ type }) => type === 'strong'))

const unbold = (node: Phrasing): readonly Phrasing[] => (node.type === 'strong' ? node.children : [node])

const widthOf = ({ children }: TableRow): number => children.reduce((width, { colSpan = 1 }) => width + colSpan, 0)

function readRow(source: SourceRow, index: number, context: Context): ReadRow {
  const data = dataOf(source.element, context)
  const inner = inside(source.element, context)
  const isHeader =
    index === 0 &&
    (source.isHead ||
      (source.cells.some(({ tagName }) => tagName === 'th') &&
        source.cells.every((cell, at) => cell.tagName === 'th' || at === 0)))
  const children = source.cells.map((cell, at) => readCell(cell, { isHeader, isHead: source.isHead, at }, inner))
  return { row: { type: 'tableRow', children, ...data }, isHeader }
}

interface CellPlace {
  readonly isHeader: boolean
  readonly isHead: boolean
  readonly at: number
}

function readCell(element: Element, place: CellPlace, context: Context): TableCell {
  const data = dataOf(element, context)
  const pieces = context.read(element.children, inside(element, context))
  if (pieces.some((piece) => !isPhrasing(piece) && piece.type !== 'paragraph')) context.journal.report('blocks-in-cell')
  const span = (name: string): number => Math.min(numberOf(element, name) ?? 1, 1000)
  const [colSpan, rowSpan] = [span('colSpan'), span('rowSpan')]
  const scope = scopeOf(element, place)
  return {
    type: 'tableCell',
    ...(colSpan > 1 ? { colSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    ...(scope === undefined ? {} : { scope }),
    children: lineOf(pieces),
    ...data,
  }
}

const lineOf = (pieces: readonly Piece[]): readonly Phrasing[] => collapse(toInline(pieces))

/** A `th` heads its column in the head of a table, and its row elsewhere (HTML, 4.9.12.2). */
function scopeOf(element: Element, { isHeader, isHead, at }: CellPlace): 'col' | 'row' | undefined {
  if (element.tagName !== 'th') return undefined
  const given = textOf(element, 'scope')?.toLowerCase()
  if (given === 'row' || given === 'rowgroup') return 'row'
  if (given === 'col' || given === 'colgroup') return isHeader ? undefined : 'col'
  if (isHeader) return undefined
  return isHead || at > 0 ? 'col' : 'row'
}

/** How columns line up: what all their cells that say anything say. */
function alignments({ rows }: SourceTable, width: number): readonly Alignment[] {
  const align: (Alignment | undefined)[] = Array.from({ length: width })
  for (const { cells } of rows) {
    let column = 0
    for (const cell of cells) {
      const own = alignmentOf(cell)
      if (column < width && own !== undefined)
        align[column] = align[column] === undefined || align[column] === own ? own : null
      column += Math.min(numberOf(cell, 'colSpan') ?? 1, 1000) || 1
    }
  }
  return align.map((own) => own ?? null)
}

function alignmentOf(cell: Element): Exclude<Alignment, null> | undefined {
  const style = /text-align\s*:\s*(left|right|center)/i.exec(textOf(cell, 'style') ?? '')?.[1]
  const given = (style ?? textOf(cell, 'align'))?.toLowerCase()
  return given === 'left' || given === 'right' || given === 'center' ? given : undefined
}

function layout(element: Element, source: SourceTable, context: Context): readonly Piece[] {
  const inner = inside(element, context)
  context.journal.report('layout-table')
  const blocks = (cell: Element): readonly Piece[] => toBlocks(context.read(cell.children, inside(cell, inner)), inner)
  return [
    ...toBlocks(context.read(source.outside, inner), inner),
    ...source.captions.flatMap(blocks),
    ...source.rows.flatMap(({ cells }) => cells.flatMap(blocks)),
  ]
}
