/** A link inside words that were folded. */
export interface FoldedLink {
  /** Where it begins, from the beginning of the words. */
  readonly index: number
  readonly length: number
  readonly words: string
  readonly url: string
}

/** A run of words that one character stands for. */
export interface Fold {
  readonly words: string
  readonly links: readonly FoldedLink[]
  /** Are the words whole blocks, with blank lines between them? */
  readonly isBlocks: boolean
  /** Where the words begin in the whole text. */
  readonly start: Place
  /** Offset in the folded text of what stands after them. */
  readonly end: number
  /** Line of the folded text that they stand in, and the offset at which it begins. */
  readonly line: number
  readonly lineStart: number
  /** How many characters longer the whole text is up to there, how many lines, and how far its columns are from the folded ones. */
  readonly longer: number
  readonly moreLines: number
  readonly columnShift: number
}

/** Of a text; the line from 1, the rest from 0. */
export interface Place {
  readonly offset: number
  readonly line: number
  readonly lineStart: number
}

/**
 * Tells lines of rising offsets.
 *
 * @param text - With line feeds.
 * @returns A function from an offset, none lower than the one before, to its place.
 */
export function createPlaces(text: string): (offset: number) => Place {
  let line = 1
  let lineStart = 0
  let lineEnd = text.indexOf('\n')
  return (offset) => {
    while (lineEnd !== -1 && lineEnd < offset) {
      line += 1
      lineStart = lineEnd + 1
      lineEnd = text.indexOf('\n', lineStart)
    }
    return { offset, line, lineStart }
  }
}

/**
 * Folds words.
 *
 * @param words - The run.
 * @param content - What is in them; links in the order of the words.
 * @param start - Where they begin in the whole text.
 * @param after - Where they end in it.
 * @param last - The fold before it.
 * @returns The fold.
 */
export function foldOf(
  words: string,
  content: Pick<Fold, 'links' | 'isBlocks'>,
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
    ...content,
    start,
    end,
    line,
    lineStart,
    longer: longer + words.length - 1,
    moreLines: moreLines + after.line - start.line,
    columnShift: after.offset - after.lineStart - (end - lineStart),
  }
}
