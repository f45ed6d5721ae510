/** Part of the words that two titles must have in common. */
const enough = 0.75

/**
 * Do these two say the same title, perhaps with a word more or less?
 *
 * @param one - Any text.
 * @param other - Any text.
 * @returns Whether three quarters of their words are the same; case and marks do not count.
 */
export function isSameTitle(one: string, other: string): boolean {
  const { common, first, second } = compare(one, other)
  return common > 0 && (2 * common) / (first + second) >= enough
}

/**
 * Does a title say what this heading says, perhaps and more?
 *
 * @param heading - Text of a heading that may be the page's own title.
 * @param title - The article's title.
 * @returns Whether three quarters of the heading's words stand in the title.
 */
export function isInTitle(heading: string, title: string): boolean {
  const { common, first } = compare(heading, title)
  return common > 0 && common / first >= enough
}

interface Comparison {
  /** Words that stand in both. */
  readonly common: number
  readonly first: number
  readonly second: number
}

function compare(one: string, other: string): Comparison {
  const [first, second] = [wordsOf(one), wordsOf(other)]
  // Scripts without spaces part at marks only, so that a mark more makes other words.
  if (first.length > 0 && first.join('') === second.join('')) return { common: 1, first: 1, second: 1 }
  const open = new Map<string, number>()
  for (const word of first) open.set(word, (open.get(word) ?? 0) + 1)
  let common = 0
  for (const word of second) {
    const left = open.get(word) ?? 0
    if (left > 0) common++
    open.set(word, left - 1)
  }
  return { common, first: first.length, second: second.length }
}

function wordsOf(text: string): readonly string[] {
  const words = text
    .slice(0, 1_000)
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu)
  return words ?? []
}
