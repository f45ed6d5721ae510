import type { Box, Boxes } from './box.js'

const markTags: ReadonlySet<string> = new Set(['caption', 'col', 'colgroup', 'tfoot', 'thead', 'th'])

/**
 * Finds what stands in tables that show data, and not in those that lay a page out.
 *
 * @param boxes - The page.
 * @returns Ones for the tables and everything in them, by index.
 */
export function insideDataTables(boxes: Boxes): Uint8Array {
  const inside = new Uint8Array(boxes.length)
  for (const box of boxes) {
    if (box.parent !== undefined && inside[box.parent.index] === 1) inside[box.index] = 1
    else if (box.tag === 'table' && isDataTable(box, boxes)) inside[box.index] = 1
  }
  return inside
}

function isDataTable({ element, index, end }: Box, boxes: Boxes): boolean {
  const { role, summary, dataTable } = element.properties
  if (role === 'presentation' || dataTable === '0') return false
  if (typeof summary === 'string' && summary !== '') return true
  let rows = 0
  let cells = 0
  for (let place = index + 1; place < end; place++) {
    const tag = boxes[place]?.tag
    if (tag === undefined) break
    if (markTags.has(tag)) return true
    if (tag === 'table') return false
    if (tag === 'tr') rows++
    if (tag === 'td') cells++
  }
  return rows >= 10 || cells / rows > 4 || cells > 10
}
