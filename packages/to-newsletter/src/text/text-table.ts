import type { Alignment } from '@offprint/core'
import { displayWidth } from './display-width.js'
import { columns, wrap } from './wrap.js'

const gap = '  '

/**
 * Writes a table with its columns lined up; one that is too wide is written row by row, each cell after its heading.
 *
 * @param rows - Texts of cells; the first row is the header.
 * @param align - Of the columns.
 * @returns Lines.
 */
export function textTable(rows: readonly (readonly string[])[], align: readonly Alignment[]): readonly string[] {
  const flat = rows.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ').trim()))
  const count = Math.max(0, ...flat.map((row) => row.length))
  const widths = Array.from({ length: count }, (_, at) =>
    Math.max(0, ...flat.map((row) => displayWidth(row[at] ?? ''))),
  )
  const total = widths.reduce((sum, width) => sum + width + gap.length, -gap.length)
  if (total > columns) return rowByRow(flat)
  const [head, ...body] = flat
  const line = (row: readonly string[]): string =>
    widths
      .map((width, at) => pad(row[at] ?? '', width, align[at] ?? null))
      .join(gap)
      .trimEnd()
  const rule = widths.map((width) => '-'.repeat(width)).join(gap)
  return head === undefined ? [] : [line(head), rule, ...body.map(line)]
}

function pad(text: string, width: number, align: Alignment): string {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)))
  return align === 'right' ? space + text : text + space
}

function rowByRow([head = [], ...rows]: readonly (readonly string[])[]): readonly string[] {
  const cells = (row: readonly string[]): readonly string[] =>
    row.flatMap((cell, at) =>
      cell === '' ? [] : wrap(head[at] ? `${head[at]}: ${cell}` : cell, at === 0 ? '- ' : '  ', '  '),
    )
  return rows.length === 0 ? cells(head) : rows.flatMap(cells)
}
