import type { ChapterEntry } from './book-entry.js'

/** The chapters of a book that have been written, in order. */
export interface ChapterList extends Iterable<ChapterEntry> {
  readonly length: number
  /** From 0; the last one is at -1. */
  at(index: number): ChapterEntry | undefined
  add(entry: ChapterEntry): void
}

/**
 * Makes a list that keeps each entry as one text: of tens of thousands, objects would fill memory.
 *
 * @returns An empty list.
 */
export function createChapterList(): ChapterList {
  const texts: string[] = []
  const read = (text: string): ChapterEntry => JSON.parse(text) as ChapterEntry
  return {
    get length() {
      return texts.length
    },
    at: (index) => {
      const text = texts.at(index)
      return text === undefined ? undefined : read(text)
    },
    add: (entry) => {
      texts.push(JSON.stringify(entry))
    },
    *[Symbol.iterator]() {
      for (const text of texts) yield read(text)
    },
  }
}
