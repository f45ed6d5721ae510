import type { Element, ElementContent } from 'hast'
import type { Context } from '../read/context.js'
import { findBy, isElement, textOf } from '../read/element.js'

/** A row as the source has it. */
export interface SourceRow {
  readonly element: Element
  readonly cells: readonly Element[]
  readonly isHead: boolean
}

/** A table as the source has it. */
export interface SourceTable {
  readonly captions: readonly Element[]
  readonly rows: readonly SourceRow[]
  /** What stands in the table outside its rows. */
  readonly outside: readonly ElementContent[]
}

/**
 * Sorts what stands in a table.
 *
 * @param table - The element.
 * @returns Captions, rows in order, those of the head first, and everything else.
 */
export function sourceTable(table: Element): SourceTable {
  const captions: Element[] = []
  const outside: ElementContent[] = []
  const parts: Record<'head' | 'body' | 'foot', SourceRow[]> = { head: [], body: [], foot: [] }
  const look = (children: readonly ElementContent[], part: 'head' | 'body' | 'foot'): void => {
    for (const child of children) {
      if (isElement(child, 'thead')) look(child.children, 'head')
      else if (isElement(child, 'tfoot')) look(child.children, 'foot')
      else if (isElement(child, 'tbody')) look(child.children, 'body')
      else if (isElement(child, 'caption')) captions.push(child)
      else if (isElement(child, 'tr')) parts[part].push(rowOf(child, part === 'head', outside))
      else if (!isElement(child, 'col', 'colgroup')) outside.push(child)
    }
  }
  look(table.children, 'body')
  return { captions, rows: [...parts.head, ...parts.body, ...parts.foot], outside }
}

function rowOf(element: Element, isHead: boolean, outside: ElementContent[]): SourceRow {
  const isCell = (child: ElementContent): child is Element => isElement(child, 'td', 'th')
  outside.push(...element.children.filter((child) => !isCell(child)))
  return { element, cells: element.children.filter(isCell), isHead }
}

const blocks = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'figure',
  'table',
  'blockquote',
  'pre',
  'div',
])
const parts = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'figure', 'blockquote', 'article'])

/**
 * Is this table there for the look of the page?
 *
 * @param table - The element.
 * @param source - What stands in it.
 * @param context - Of the table.
 * @returns Whether it says so, or has no headings and one column, or cells that hold parts of a text.
 */
export function isLayout(table: Element, source: SourceTable, context: Context): boolean {
  const role = textOf(table, 'role')?.toLowerCase()
  if (role === 'presentation' || role === 'none') return true
  const cells = source.rows.flatMap((row) => row.cells)
  if (source.captions.length > 0 || cells.some(({ tagName }) => tagName === 'th')) return false
  if (cells.length === 0) return true
  const holds = (names: ReadonlySet<string>): boolean =>
    cells.some((cell) => findBy(cell, (inner) => names.has(inner.tagName)) !== undefined)
  if (cells.length === 1) return true
  if (source.rows.every((row) => row.cells.length < 2)) return holds(blocks) || hasPictures(table, context)
  return holds(parts) || cells.some((cell) => paragraphsIn(cell) > 2)
}

const hasPictures = (table: Element, context: Context): boolean => (context.survey.facts.get(table)?.pictures ?? 0) > 0

const paragraphsIn = (cell: Element): number => cell.children.filter((child) => isElement(child, 'p')).length
