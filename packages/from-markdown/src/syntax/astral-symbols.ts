/** A symbol or mark beyond the Basic Multilingual Plane, such as an emoji, beside a mark of emphasis. */
const besideMark = /(?<=[*_~])[\u{10000}-\u{10FFFF}]|[\u{10000}-\u{10FFFF}](?=[*_~])/gu
const halves = /[\uD800-\uDBFF]/
const symbol = /[\p{S}\p{P}]/u

/** Symbols that nobody writes: two of them are as long as one beyond the plane. */
const first = 0x4dc0
const many = 64
const standIns = /[\u4DC0-\u4DFF]/
const pair = /[\u4DC0-\u4DFF]{2}/g

/** A text as a parser that reads UTF-16 can judge it. */
export interface BmpText {
  readonly text: string
  /** Puts the symbols back into a text of the tree. */
  readonly restore?: (text: string) => string
}

/**
 * Puts pairs of other symbols in the stead of those of which the parser sees halves, and takes them for letters. Whether a
 * mark opens or closes emphasis hangs on what stands beside it (CommonMark 6.2).
 *
 * @param text - Markdown.
 * @returns A text of the same length, and how to undo it where it is another.
 */
export function withBmpSymbols(text: string): BmpText {
  if (!halves.test(text) || standIns.test(text)) return { text }
  const symbols: string[] = []
  const replaced = text.replace(besideMark, (found) => {
    if (!symbol.test(found)) return found
    const known = symbols.indexOf(found)
    const index = known === -1 ? symbols.push(found) - 1 : known
    return index < many * many ? String.fromCharCode(first + Math.floor(index / many), first + (index % many)) : found
  })
  if (symbols.length === 0) return { text }
  const symbolOf = (stand: string): string =>
    symbols[(stand.charCodeAt(0) - first) * many + stand.charCodeAt(1) - first] ?? stand
  return { text: replaced, restore: (value) => value.replace(pair, symbolOf) }
}
