import { type NodeOf, phrasingText } from '@offprint/core'
import type { PhrasingContent, RootContent, TableCell } from 'mdast'
import { attributesOf, hasData } from './attributes.js'
import { containerDirective, inlineDirective } from './build.js'
import { type BodyContext, inLabel } from './context.js'
import { inline } from './inline.js'

/** A table of pipes; captions, spans and rows of unequal length need the directive round it. */
export function table(node: NodeOf<'table'>, context: BodyContext): RootContent | undefined {
  const { align, caption = [], children, data } = node
  const width = Math.max(0, ...children.map((row) => row.children.length))
  if (children.length === 0 || width === 0 || children.some(hasData)) return undefined
  if (caption.length > 0 && phrasingText(caption).trim() === '') return undefined
  const rows = children.map((row) => cellsOf(row, width, context))
  if (rows.some((cells) => cells.some((cell) => cell === undefined))) return undefined
  const isWhole = align.length === width
  const alignments = align.map((side) => side ?? 'none').join(' ')
  const attributes = attributesOf(data, { align: isWhole ? undefined : alignments || 'none' }, 'block')
  // An empty list of alignments has no words.
  if (attributes === undefined || (align.length === 0 && !isWhole)) return undefined
  const made: RootContent = {
    type: 'table',
    align: Array.from({ length: width }, (_, column) => align[column] ?? null),
    children: rows.map((cells) => ({ type: 'tableRow', children: cells as TableCell[] })),
  }
  const label = inline(caption, inLabel(context), { before: '[', after: ']' })
  if (label.length === 0 && Object.keys(attributes).length === 0) return made
  return containerDirective('table', attributes, [made], label)
}

function cellsOf(row: NodeOf<'tableRow'>, width: number, context: BodyContext): readonly (TableCell | undefined)[] {
  const absent = Array.from({ length: width - row.children.length }, () =>
    cell([inlineDirective('own', [], { absent: '' })]),
  )
  return [...row.children.map((child) => cellOf(child, context)), ...absent]
}

const cell = (children: readonly PhrasingContent[]): TableCell => ({ type: 'tableCell', children: [...children] })

function cellOf(node: NodeOf<'tableCell'>, context: BodyContext): TableCell | undefined {
  const { children, colSpan, rowSpan, scope, data } = node
  const place = { ...context, cell: true, line: true }
  const attributes = attributesOf(data, { colspan: colSpan, rowspan: rowSpan, scope }, place)
  if (attributes === undefined) return undefined
  if (Object.keys(attributes).length === 0) return cell(inline(children, place))
  const words = inline(children, { ...place, label: true }, { before: '[', after: ']' })
  return cell([inlineDirective('own', words, attributes)])
}
