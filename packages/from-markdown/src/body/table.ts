import type { Flow, TableCell } from '@offprint/core'
import type { TableCell as MdastCell, Table } from 'mdast'
import { type BodyContext, placed } from './context.js'
import { ownOfLine } from './own.js'
import { phrasing } from './phrasing.js'
import { without } from './without.js'

/** A table whose rows all have as many cells as the widest. */
export function table(node: Table, context: BodyContext): readonly Flow[] {
  const widths = node.children.map(({ children }) => children.length)
  const [header = 0] = widths
  const width = Math.max(...widths)
  if (width > header) context.report('ragged-table', { header, width }, node)
  const children = node.children.map((row) => {
    const cells = row.children.flatMap((cell) => readCell(cell, context))
    const filled = row.children.some(isAbsent) ? cells : padded(cells, width)
    return { type: 'tableRow' as const, children: filled, ...placed(row) }
  })
  const align = Array.from({ length: width }, (_, column) => node.align?.[column] ?? null)
  return [{ type: 'table', align, children, ...placed(node) }]
}

const padded = (cells: readonly TableCell[], width: number): readonly TableCell[] => [
  ...cells,
  ...Array.from({ length: width - cells.length }, (): TableCell => ({ type: 'tableCell', children: [] })),
]

/** A cell that is not there, since one beside or over it goes over its place: `:own[]{absent}`. */
const isAbsent = ({ children: [only, ...others] }: MdastCell): boolean =>
  others.length === 0 && only?.type === 'textDirective' && only.name === 'own' && only.attributes?.absent !== undefined

const scopes: ReadonlySet<string> = new Set(['row', 'col'])

function readCell(cell: MdastCell, context: BodyContext): readonly TableCell[] {
  if (isAbsent(cell)) return []
  const { attributes, data, content } = ownOfLine(cell.children, context)
  const scope = attributes?.text('scope')
  const spans = without({
    colSpan: attributes?.number('colspan') || undefined,
    rowSpan: attributes?.number('rowspan') || undefined,
    scope: scope !== undefined && scopes.has(scope) ? (scope as 'row' | 'col') : undefined,
  })
  attributes?.rest()
  return [{ type: 'tableCell', children: phrasing(content, context), ...spans, ...data, ...placed(cell) }]
}
