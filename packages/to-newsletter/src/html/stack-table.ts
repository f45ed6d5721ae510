import { h } from '@offprint/html'
import type { Element, ElementContent } from 'hast'
import { wordsOf } from './words-of.js'

/** Pixels for cells on the narrowest phones, and for one character and the padding of a cell. */
const room = 270
const character = 8
const padding = 13

/** Rows of a table as lists of their cells. */
const rowsOf = (table: Element): readonly (readonly Element[])[] => {
  const elements = (nodes: readonly ElementContent[]): readonly Element[] =>
    nodes.filter((node) => node.type === 'element')
  return elements(table.children)
    .filter(({ tagName }) => tagName === 'thead' || tagName === 'tbody')
    .flatMap((part) => elements(part.children).map((row) => elements(row.children)))
}

/**
 * Writes a table that would not fit a phone as a paragraph a row, each cell after its heading.
 *
 * @param table - A page's table.
 * @returns Paragraphs; `undefined` where the table fits as it is, or has spans that no paragraph can show.
 */
export function stackTable(table: Element): readonly Element[] | undefined {
  const rows = rowsOf(table)
  const [head = [], ...body] = rows
  const longest = (column: number): number =>
    rows.reduce((most, row) => {
      const cell = row[column]
      const lengths =
        cell === undefined
          ? [0]
          : wordsOf(cell)
              .split(/\s+/)
              .map(({ length }) => length)
      return lengths.reduce((one, other) => Math.max(one, other), most)
    }, 0)
  const width = head.reduce((sum, _, column) => sum + longest(column) * character + padding, 0)
  const spans = rows
    .flat()
    .some(({ properties }) => properties.colSpan !== undefined || properties.rowSpan !== undefined)
  if (width <= room || spans || body.length === 0) return undefined
  return body.map((row) =>
    h(
      'p',
      {},
      row.flatMap((cell, column) => cellLine(cell, head[column], column)),
    ),
  )
}

function cellLine(cell: Element, heading: Element | undefined, column: number): readonly ElementContent[] {
  const title = heading === undefined ? '' : wordsOf(heading).trim()
  const parts: readonly ElementContent[] =
    title === '' ? cell.children : [h('strong', {}, [`${title}:`]), { type: 'text', value: ' ' }, ...cell.children]
  return [...(column === 0 ? [] : [h('br')]), ...parts]
}
