/** What a token is made of. */
export interface TokenWords {
  /** How many interface words stand in it, repeated ones counted each time. */
  readonly count: number
  /** Are there no other letters in it? */
  readonly covered: boolean
}

/**
 * Counts the interface words that a token is glued together of, such as four in `image_pdfimage_print`.
 *
 * @param token - A word without spaces.
 * @param words - Lower-case interface words.
 * @returns The count, the longest word taken at each place.
 */
export function countInterfaceWords(token: string, words: ReadonlySet<string>): TokenWords {
  const lower = token.toLowerCase()
  let count = 0
  let covered = true
  for (let index = 0; index < lower.length; ) {
    const length = longestAt(lower, index, words)
    if (length > 0) count++
    else if (/\p{L}/u.test(lower.charAt(index))) covered = false
    index += Math.max(length, 1)
  }
  return { count, covered }
}

const longestWord = 12

function longestAt(text: string, index: number, words: ReadonlySet<string>): number {
  for (let length = longestWord; length > 1; length--) {
    if (index + length <= text.length && words.has(text.slice(index, index + length))) return length
  }
  return 0
}
