import type { Flow, TableCell } from '@offprint/core'
import type { Table } from 'mdast'
import { type BodyContext, placed } from './context.js'
import { phrasing } from './phrasing.js'

/** A table whose rows all have as many cells as the widest. */
export function table(node: Table, context: BodyContext): readonly Flow[] {
  const widths = node.children.map(({ children }) => children.length)
  const [header = 0] = widths
  const width = Math.max(...widths)
  if (width > header) context.report('ragged-table', { header, width }, node)
  const children = node.children.map((row) => {
    const cells = row.children.map(
      (cell): TableCell => ({ type: 'tableCell', children: phrasing(cell.children, context), ...placed(cell) }),
    )
    return { type: 'tableRow' as const, children: padded(cells, width), ...placed(row) }
  })
  const align = Array.from({ length: width }, (_, column) => node.align?.[column] ?? null)
  return [{ type: 'table', align, children, ...placed(node) }]
}

const padded = (cells: readonly TableCell[], width: number): readonly TableCell[] => [
  ...cells,
  ...Array.from({ length: width - cells.length }, (): TableCell => ({ type: 'tableCell', children: [] })),
]
