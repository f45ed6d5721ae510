/** A mark at the head of a list's item. */
export interface ListMark {
  /** With the space after it. */
  readonly mark: string
  /** What all items of one list share: the bullet itself, or how numbers are written. */
  readonly family: string
  /** What the number may be, as in "i)", which is 9 after "h)" and else 1; empty for a bullet. */
  readonly numbers: readonly number[]
}

const bullet = /^([•‣▪▫●○◦■□◆◇★☆✓✔➢➤►▶·∙・*+–-])(?:\s+|(?<=[•●■◆▪])(?=\S))(?=\S)/u
const numbered = /^(?:(\()?(\d{1,3}|[a-z]|[ivx]{1,5})([.)、．]|\.\))\s+|（(\d{1,3})）\s*|(\d{1,3})[、．]\s*)(?=\S)/u
const circled = /^([①-⑳])\s*(?=\S)/u

/**
 * Reads the mark of a list's item: a bullet, a dash, "1.", "a)", "(iv)", "①".
 *
 * @param text - A line.
 * @returns The mark, or `undefined`; whether it is one, only its neighbours can say.
 */
export function listMark(text: string): ListMark | undefined {
  const start = text.slice(0, 16)
  const [sign, circle] = [bullet.exec(start), circled.exec(start)]
  if (sign !== null) return { mark: sign[0], family: sign[1] ?? '', numbers: [] }
  if (circle !== null) return { mark: circle[0], family: '①', numbers: [(circle[1]?.charCodeAt(0) ?? 0) - 0x245f] }
  const found = numbered.exec(start)
  if (found === null) return undefined
  const [mark, open = '', value = '', close = '', full, wide] = found
  const digits = full ?? wide ?? value
  if (/^\d/.test(digits))
    return { mark, family: `${open}1${full === undefined ? close : '）'}`, numbers: [Number(digits)] }
  return { mark, family: `${open}a${close}`, numbers: letterNumbers(digits) }
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv']

function letterNumbers(letters: string): readonly number[] {
  const roman = romans.indexOf(letters) + 1
  return [...(letters.length === 1 ? [letters.charCodeAt(0) - 96] : []), ...(roman > 0 ? [roman] : [])]
}
