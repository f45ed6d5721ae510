import type { Place } from './places.js'

/** Words that one character stands for. */
export interface Fold {
  readonly words: string
  /** Are they whole blocks, with blank lines between them? */
  readonly isBlocks: boolean
  /** Where they begin in the whole text. */
  readonly start: Place
  /** Offset in the folded text of what stands after them. */
  readonly end: number
  /** Line of the folded text that they stand in, and the offset at which it begins. */
  readonly line: number
  readonly lineStart: number
  /** How many characters longer the whole text is up to there, and how many lines. */
  readonly longer: number
  readonly moreLines: number
  /** How far what stands after them in their line is from where it stands in the folded one. */
  readonly columnShift: number
}

/**
 * Folds words.
 *
 * @param content - What is folded, and whether it is whole blocks.
 * @param start - Where they begin in the whole text.
 * @param after - Where they end in it.
 * @param last - The fold before it.
 * @returns The fold.
 */
export function foldOf(
  { words, isBlocks }: Pick<Fold, 'words' | 'isBlocks'>,
  start: Place,
  after: Place,
  last: Fold | undefined,
): Fold {
  const longer = last?.longer ?? 0
  const moreLines = last?.moreLines ?? 0
  const line = start.line - moreLines
  const lineStart = last?.line === line ? last.lineStart : start.lineStart - longer
  const end = start.offset - longer + 1
  return {
    words,
    isBlocks,
    start,
    end,
    line,
    lineStart,
    longer: longer + words.length - 1,
    moreLines: moreLines + after.line - start.line,
    columnShift: after.offset - after.lineStart - (end - lineStart),
  }
}
