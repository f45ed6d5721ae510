import type { Alignment, NodeOf, TableCell } from '@offprint/core'
import type { Element, ElementContent } from 'hast'
import { h } from '../h.js'
import type { State } from '../state.js'
import { type GridCell, tableGrid } from './table-grid.js'

/** A data table: header row with scopes, rows filled up to one width, so that every cell has a column. */
export function table(node: NodeOf<'table'>, state: State): readonly ElementContent[] {
  const [head, ...rows] = tableGrid(node.children.map((row) => row.children))
  if (head === undefined) return []
  const caption = node.caption === undefined ? undefined : h('caption', {}, state.phrasing(node.caption))
  const write = (cells: readonly GridCell[], isHead: boolean): Element =>
    h(
      'tr',
      {},
      cells.map((cell) => tableCell(cell, isHead, node.align[cell.column] ?? null, state)),
    )
  const body =
    rows.length === 0
      ? undefined
      : h(
          'tbody',
          {},
          rows.map((row) => write(row, false)),
        )
  return [h('table', state.own(node), [caption, h('thead', {}, [write(head, true)]), body])]
}

function tableCell({ cell, colSpan, rowSpan }: GridCell, isHead: boolean, align: Alignment, state: State): Element {
  const scope = cell?.scope ?? (isHead && hasWords(cell) ? 'col' : undefined)
  const properties = {
    scope,
    colSpan: colSpan > 1 ? colSpan : undefined,
    rowSpan: rowSpan > 1 ? rowSpan : undefined,
    style: align === null ? undefined : `text-align: ${align}`,
  }
  if (cell === undefined) return h('td', properties)
  return h(scope === undefined ? 'td' : 'th', { ...properties, ...state.own(cell) }, state.phrasing(cell.children))
}

/** An empty corner cell heads nothing. */
const hasWords = (cell: TableCell | undefined): boolean => cell !== undefined && cell.children.length > 0
