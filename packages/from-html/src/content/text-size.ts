/** Size of a text as a reader sees it. */
export interface TextSize {
  /** UTF-16 units, each run of white space counted as one. */
  readonly length: number
  readonly commas: number
}

/** Commas of the world's scripts: Latin, Arabic, CJK, full-width, small and reversed. */
const commas: ReadonlySet<number> = new Set([...',،、，﹐︐⹁⸴⸲'].map((comma) => comma.charCodeAt(0)))

const isSpace = (unit: number): boolean => unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0

/**
 * Measures a text in one pass.
 *
 * @param text - Any text, such as that of one text node.
 * @returns Its length with runs of white space collapsed, those at the ends left out, and its commas.
 */
export function textSize(text: string): TextSize {
  let length = 0
  let count = 0
  let gap = false
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (isSpace(unit)) {
      gap = length > 0
      continue
    }
    length += gap ? 2 : 1
    gap = false
    if ((unit === 44 || unit > 0x5ff) && commas.has(unit)) count++
  }
  return { length, commas: count }
}
