import type { ChapterEntry } from './book-entry.js'

/** The chapters of a book that have been written, in order. */
export interface ChapterList extends Iterable<ChapterEntry> {
  readonly length: number
  /** From 0; the last one is at -1. */
  at(index: number): ChapterEntry | undefined
  add(entry: ChapterEntry): void
}

/** So many chapters are kept as objects, which are quicker to read. */
const asObjects = 1_000

/**
 * Makes a list that keeps most entries of a long book as one text each: of tens of thousands, objects would fill memory.
 *
 * @returns An empty list.
 */
export function createChapterList(): ChapterList {
  const entries: (ChapterEntry | string)[] = []
  const read = (entry: ChapterEntry | string): ChapterEntry =>
    typeof entry === 'string' ? (JSON.parse(entry) as ChapterEntry) : entry
  return {
    get length() {
      return entries.length
    },
    at: (index) => {
      const entry = entries.at(index)
      return entry === undefined ? undefined : read(entry)
    },
    add: (entry) => {
      entries.push(entries.length < asObjects ? entry : JSON.stringify(entry))
    },
    *[Symbol.iterator]() {
      for (const entry of entries) yield read(entry)
    },
  }
}
