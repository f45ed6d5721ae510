import type { Element, ElementContent } from 'hast'

interface Row {
  readonly element: Element
  readonly isHead: boolean
}

/**
 * Makes a table one that HTML's table model takes (HTML, 4.9.12.1): no cell reaches out of its group of rows, and in
 * every row and every column a cell begins.
 *
 * @param table - A `table` of shared rendering, whose rows are of one width; it is changed.
 * @returns The table; a paragraph with its caption, or nothing, where it has no cells.
 */
export function regularTable(table: Element): Element | undefined {
  const caption = table.children.find((part) => isElement(part, 'caption')) as Element | undefined
  const rows = closeRows(rowsOf(table))
  if (rows.length === 0) return caption === undefined ? undefined : { ...caption, tagName: 'p' }
  closeColumns(rows)
  const head = headLength(rows)
  const groups = [group('thead', rows.slice(0, head)), group('tbody', rows.slice(head))].filter(
    ({ children }) => children.length > 0,
  )
  table.children = [...(caption === undefined ? [] : [caption]), ...groups]
  return table
}

const isElement = (part: ElementContent, tagName: string): part is Element =>
  part.type === 'element' && part.tagName === tagName

const rowsOf = (table: Element): Row[] =>
  table.children.flatMap((part) =>
    part.type === 'element' && part.tagName !== 'caption'
      ? part.children
          .filter((row) => row.type === 'element')
          .map((element) => ({ element, isHead: part.tagName === 'thead' }))
      : [],
  )

const cellsOf = ({ element }: Row): readonly Element[] => element.children as Element[]
const span = (cell: Element, name: 'rowSpan' | 'colSpan'): number => Number(cell.properties[name] ?? 1)

function setSpan(cell: Element, name: 'rowSpan' | 'colSpan', value: number): void {
  if (value > 1) cell.properties[name] = value
  else delete cell.properties[name]
}

/** Takes rows out in which no cell begins; those above that reach into them get shorter. */
function closeRows(rows: readonly Row[]): readonly Row[] {
  const empty = rows.map((row) => cellsOf(row).length === 0)
  if (!empty.includes(true)) return rows
  rows.forEach((row, at) => {
    for (const cell of cellsOf(row)) {
      const covered = empty.slice(at, at + span(cell, 'rowSpan')).filter(Boolean).length
      setSpan(cell, 'rowSpan', span(cell, 'rowSpan') - covered)
    }
  })
  return rows.filter((_, at) => empty[at] === false)
}

/** Makes cells narrower that reach over columns in which no cell begins. */
function closeColumns(rows: readonly Row[]): void {
  const cells = rows.flatMap(cellsOf)
  if (cells.every((cell) => span(cell, 'colSpan') === 1)) return
  const columns = columnsOf(rows)
  const begun = new Set(columns.values())
  for (const [cell, column] of columns) {
    const width = span(cell, 'colSpan')
    let kept = 0
    for (let at = column; at < column + width; at++) if (begun.has(at)) kept++
    setSpan(cell, 'colSpan', kept)
  }
}

/** The column in which each cell begins. */
function columnsOf(rows: readonly Row[]): ReadonlyMap<Element, number> {
  const columns = new Map<Element, number>()
  /** For each column the first row that is free again. */
  const free: number[] = []
  rows.forEach((row, at) => {
    let column = 0
    for (const cell of cellsOf(row)) {
      while ((free[column] ?? 0) > at) column++
      columns.set(cell, column)
      const end = column + span(cell, 'colSpan')
      for (; column < end; column++) free[column] = at + span(cell, 'rowSpan')
    }
  })
  return columns
}

/** Rows of the head: as far as its cells reach, since no cell may reach out of a group. */
function headLength(rows: readonly Row[]): number {
  let length = rows.filter(({ isHead }) => isHead).length
  for (let at = 0; at < length; at++) {
    for (const cell of cellsOf(rows[at] as Row)) length = Math.max(length, at + span(cell, 'rowSpan'))
  }
  return Math.min(length, rows.length)
}

const group = (tagName: string, rows: readonly Row[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children: rows.map(({ element }) => element),
})
