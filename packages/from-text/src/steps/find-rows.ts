import { introducedLines } from '../judge/introduced-lines.js'
import { isBareLine, type TextLine, textLines } from '../judge/text-lines.js'
import { confidence } from '../rules/confidence.js'
import type { Finding, Findings, Sheet } from '../sheet.js'

/** So many lines of one form after a colon are a list; so many short lines without one may be. */
const least = { introduced: 2, sentences: 4, row: 3 }
/** Columns of an item that is a sentence: longer ones are paragraphs. */
const widestSentence = 120

type Entry = readonly [number, Finding]
type Row = readonly TextLine[]

/**
 * Finds lists whose items have no marks: lines of one form that a colon introduces. Other rows of short lines stay text.
 *
 * @param sheet - Blocks, headings found already.
 * @returns Findings `item`, and `row` for rows that nothing introduces.
 */
export function findRows(sheet: Sheet): Findings {
  const lines = textLines(sheet)
  const introduced = introducedLines(lines)
  const isFree = (line: TextLine): boolean => line.open || sheet.findings.get(line.index)?.kind === 'kept'
  const candidates = rowsOf(lines, (line, at) => isFree(line) && introduced[at] !== undefined && isItem(line))
  const lists = candidates.map((row) => trim(row, (line) => line.open)).filter(isList)
  const taken = new Set(lists.flat().map(({ index }) => index))
  const rows = rowsOf(lines, (line) => line.open && isBareLine(line) && !taken.has(line.index))
  return new Map([...rows.filter((row) => row.length >= least.row).flatMap(row), ...lists.flatMap(list)])
}

const isItem = ({ form }: TextLine): boolean =>
  !form.code && ((form.end !== 'stop' && form.end !== 'question') || form.width <= widestSentence)

/** Cuts a row where its lines begin to end otherwise than the first one, and before a last line that may be a heading. */
function trim(row: Row, isOpen: (line: TextLine) => boolean): Row {
  const [first] = row
  const end = first?.form.end
  const other = row.findIndex(({ form }) => form.end !== end)
  // "a; b; c.": the last item ends the sentence that the colon began.
  const closed = end === 'pause' && row[other]?.form.end === 'stop'
  const alike = other === -1 ? row : row.slice(0, closed ? other + 1 : other)
  const last = alike.at(-1)
  return last === undefined || isOpen(last) ? alike : alike.slice(0, -1)
}

const isList = (row: Row): boolean => row.length >= (row[0]?.form.end === 'stop' ? least.sentences : least.introduced)

/** Neighbouring lines that all pass. */
function rowsOf(lines: readonly TextLine[], passes: (line: TextLine, at: number) => boolean): readonly Row[] {
  const rows: TextLine[][] = []
  let open = false
  for (const [at, line] of lines.entries()) {
    const passed = passes(line, at)
    if (passed && !open) rows.push([])
    if (passed) rows.at(-1)?.push(line)
    open = passed
  }
  return rows
}

const ends = (row: Row): readonly [number, number] => [row[0]?.index ?? -1, row.at(-1)?.index ?? -1]

const list = (row: Row): readonly Entry[] =>
  row.map(({ index }) => [
    index,
    { kind: 'item', list: ends(row), depth: 0, mark: '', ordered: false, confidence: confidence.introducedList },
  ])

function row(lines: Row): readonly Entry[] {
  const [first, last] = ends(lines)
  const found: Finding = { kind: 'row', count: lines.length, last, confidence: confidence.list }
  return lines.map(({ index }) => [index, index === first ? found : { kind: 'continued', of: 'row' }])
}
