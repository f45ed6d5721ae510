/** `indexOf` in one text, for positions that only grow. */
export type FindAhead = (needle: string, from: number) => number

/**
 * Makes an `indexOf` that remembers what it found, so that many beginnings without an end take no longer.
 *
 * @param text - The text to search.
 * @returns The function; its positions must not go back for the same needle.
 */
export function createFindAhead(text: string): FindAhead {
  const next = new Map<string, number>()
  return (needle, from) => {
    const known = next.get(needle)
    if (known !== undefined && (known === -1 || known >= from)) return known
    const found = text.indexOf(needle, from)
    next.set(needle, found)
    return found
  }
}

/**
 * Matches a pattern at one position.
 *
 * @param pattern - A sticky one.
 * @param text - The text.
 * @param at - The position.
 * @returns The match that begins there, or `null`.
 */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
