/** What may stand after the mark that ends a sentence. */
const closers = new Set(['"', "'", '”', '’', '»', '›', ')', ']', '」', '』', '）', '\u00a0', '\u202f', ' '])

const enders = new Set([...'.!?…‽。！？．।؟۔'])
const pauses = new Set([...',;:，、；：،؛—–'])

/** How many closing marks to look behind. */
const mostClosers = 6

/**
 * Does this text end as a sentence does?
 *
 * @param text - Trimmed text.
 * @returns Whether a full stop, question or exclamation mark ends it, inside or outside closing marks.
 */
export function endsSentence(text: string): boolean {
  return enders.has(lastMark(text))
}

/**
 * Does this text end in any mark that a heading does not have: of a sentence, or of a pause?
 *
 * @param text - Trimmed text.
 * @returns Whether it does.
 */
export function endsInMark(text: string): boolean {
  const mark = lastMark(text)
  return enders.has(mark) || pauses.has(mark)
}

/**
 * The last mark or letter of a text, closing quotes and brackets passed over.
 *
 * @param text - Trimmed text.
 * @returns One UTF-16 unit.
 */
export function lastMark(text: string): string {
  let index = text.length - 1
  for (let closed = 0; index > 0 && closed < mostClosers && closers.has(text.charAt(index)); closed++) index--
  return text.charAt(index)
}
