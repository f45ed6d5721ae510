import type { TableCell } from '@offprint/core'

/** A cell at its place; without a `cell` it only fills its row. */
export interface GridCell {
  readonly cell?: TableCell
  /** From 0. */
  readonly column: number
  readonly colSpan: number
  readonly rowSpan: number
}

/**
 * Puts cells into a grid (HTML, 4.9.12): spans that reach beyond the table are cut, short rows are filled.
 *
 * @param rows - Cells of each row, in order.
 * @returns Rows of one width.
 */
export function tableGrid(rows: readonly (readonly TableCell[])[]): readonly (readonly GridCell[])[] {
  const placed = placeCells(rows)
  const ends = placed.flatMap((row) => row.map(({ column, colSpan }) => column + colSpan))
  const width = Math.max(0, ...ends)
  const covered = placed.map(() => new Array<boolean>(width).fill(false))
  placed.forEach((row, at) => {
    for (const { column, colSpan, rowSpan } of row)
      for (let down = at; down < at + rowSpan; down++) covered[down]?.fill(true, column, column + colSpan)
  })
  return placed.map((row, at) => {
    const gaps = [...(covered[at] ?? [])].flatMap((taken, column) =>
      taken ? [] : [{ column, colSpan: 1, rowSpan: 1 } satisfies GridCell],
    )
    return [...row, ...gaps].sort((one, other) => one.column - other.column)
  })
}

/** Wider than any table that people print; a hostile span must not make a grid that fills memory. */
const widest = 1_000

function placeCells(rows: readonly (readonly TableCell[])[]): GridCell[][] {
  /** For each column the first row that is free again. */
  const free: number[] = []
  return rows.map((cells, row) => {
    let column = 0
    return cells.map((cell) => {
      while ((free[column] ?? 0) > row) column++
      const rowSpan = Math.min(cell.rowSpan ?? 1, rows.length - row)
      let colSpan = 1
      const wanted = Math.min(cell.colSpan ?? 1, widest)
      while (colSpan < wanted && (free[column + colSpan] ?? 0) <= row) colSpan++
      for (let at = column; at < column + colSpan; at++) free[at] = row + rowSpan
      const grid: GridCell = { cell, column, colSpan, rowSpan }
      column += colSpan
      return grid
    })
  })
}
