/** Scripts and forms whose characters take two columns (UAX #11, wide and full-width). */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u

/**
 * How wide a text is in columns: an East Asian character counts two, so that one measure serves all scripts.
 *
 * @param text - Any text.
 * @param limit - Where to stop counting, so that a long text costs no more than a short one.
 * @returns Columns, `limit` at most.
 */
export function widthOf(text: string, limit: number): number {
  let width = 0
  for (const character of text) {
    width += wide.test(character) ? 2 : 1
    if (width >= limit) return limit
  }
  return width
}
