import type { PartEntry } from '../book-entry.js'
import type { ChapterList } from '../chapter-list.js'
import type { BookFacts } from '../facts/book-facts.js'
import type { BookSource } from '../options.js'
import type { Picture } from '../pictures/picture.js'
import type { EpubSettings } from '../settings.js'
import type { ContentsEntry } from './contents.js'

/** A book whose chapters have all been written. */
export interface Book {
  /** Its articles are not looked at any more. */
  readonly source: BookSource
  readonly settings: EpubSettings
  readonly facts: BookFacts
  readonly cover: Picture | undefined
  /** Paths before the chapters, in the order of reading. */
  readonly front: readonly string[]
  readonly chapters: ChapterList
  readonly parts: readonly PartEntry[]
  /** Pages after the chapters. */
  readonly back: readonly PartEntry[]
  /** Everything to list in the contents, in the order of reading. */
  contents(): Iterable<ContentsEntry>
}
