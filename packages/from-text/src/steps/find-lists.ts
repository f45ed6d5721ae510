import { isOpen } from '../judge/is-open.js'
import { type ListMark, listMark } from '../judge/list-mark.js'
import { confidence } from '../rules/confidence.js'
import type { Finding, Findings, Sheet } from '../sheet.js'

/** A line with a mark at its head, which may be an item. */
interface Marked {
  readonly index: number
  readonly mark: ListMark
  readonly text: string
  readonly depth: 0 | 1
}

type Entry = readonly [number, Finding]

/** Bullets that nothing but a list has: one of them is enough. */
const certain = new Set([...'•‣▪●○◦■□◆◇➢➤►▶'])
/** Dashes also open the turns of a dialogue. */
const dashes = new Set([...'–-'])
/** So many lines further is looked for an item of the outer list. */
const longestInner = 20

/**
 * Finds lists whose items have marks: neighbouring lines with the same bullet, or with numbers that follow one another.
 * A number that only begins a sentence has no such neighbour.
 *
 * @param sheet - Blocks, with title, junk and byline found already.
 * @returns Findings `item`; items with another mark between two of one list are the inner list of the first.
 */
export function findLists(sheet: Sheet): Findings {
  return new Map(markedRuns(sheet).flatMap((run) => readRun(run)))
}

/** Neighbouring lines with marks; removed text between them is passed over. */
function markedRuns(sheet: Sheet): readonly (readonly Marked[])[] {
  const runs: Marked[][] = []
  let open = false
  for (const [index, { text }] of sheet.blocks.entries()) {
    if (sheet.findings.get(index)?.kind === 'removed') continue
    const mark = isOpen(sheet, index) ? listMark(text) : undefined
    if (mark !== undefined) {
      if (!open) runs.push([])
      runs.at(-1)?.push({ index, mark, text, depth: 0 })
    }
    open = mark !== undefined
  }
  return runs
}

function readRun(run: readonly Marked[]): readonly Entry[] {
  const entries: Entry[] = []
  for (let at = 0; at < run.length; ) {
    const list = readList(run, at)
    entries.push(...toEntries(list))
    at += Math.max(list.length, 1)
  }
  return entries
}

/** The list that begins at a line, with the inner items between its own. */
function readList(run: readonly Marked[], from: number): readonly Marked[] {
  const [first] = run.slice(from, from + 1)
  if (first === undefined) return []
  const list = [first]
  let last = first
  for (let at = from + 1; at < run.length; ) {
    const next = nextItem(run, at, last)
    if (next === -1) break
    list.push(...run.slice(at, next).map((line) => ({ ...line, depth: 1 as const })))
    last = run[next] ?? last
    list.push(last)
    at = next + 1
  }
  return list
}

/** Where the outer list goes on, past lines with other marks. */
function nextItem(run: readonly Marked[], from: number, last: Marked): number {
  const end = Math.min(run.length, from + longestInner)
  for (let at = from; at < end; at++) {
    if (follows(last.mark, run[at]?.mark)) return at
    if (run[at]?.mark.family === last.mark.family) return -1
  }
  return -1
}

/** The same bullet, or the next number written in the same way. */
const follows = (last: ListMark, next: ListMark | undefined): boolean =>
  next !== undefined &&
  next.family === last.family &&
  (last.numbers.length === 0 || next.numbers.some((number) => last.numbers.includes(number - 1)))

function toEntries(list: readonly Marked[]): readonly Entry[] {
  const own = list.filter(({ depth }) => depth === 0)
  const [first] = own
  const last = list.at(-1)
  if (first === undefined || last === undefined) return []
  const { family } = first.mark
  if (own.length < 2 && !certain.has(family)) return []
  // A question or an exclamation among lines with dashes is somebody's turn to speak.
  if (dashes.has(family) && own.some(({ text }) => /[?!？！؟»”"]$/.test(text.slice(-1)))) return []
  const sure = dashes.has(family) ? confidence.dashedList : confidence.markedList
  return list.map(({ index, mark, depth }): Entry => {
    const number = /\p{Nd}/u.test(mark.mark) ? { number: mark.numbers[0] ?? 0 } : {}
    const item = { depth, mark: mark.mark, ordered: mark.numbers.length > 0, ...number, confidence: sure }
    return [index, { kind: 'item', list: [first.index, last.index], ...item }]
  })
}
