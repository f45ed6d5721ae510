/** A whole address in parentheses, perhaps with a title; more than a parser takes for one. */
const whole = /^\(\s*(?:<[^<>\n]*>|[^\s<]\S*)?(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)/

/** The beginning of one that a node further on may complete. */
const begun = /^\(\s*(?:<[^<>\n]*|\S*)(?:\s+(?:"[^"]*|'[^']*|\([^()]*))?\s*$/

/**
 * Would these words after `]` make a link of what is in the brackets (CommonMark 6.3)?
 *
 * @param rest - The text from its `(` on.
 * @param after - The first character after the text; `\n` for the end of the paragraph.
 * @returns Whether they could.
 */
export function canBeResource(rest: string, after: string): boolean {
  return whole.test(rest) || (after !== '\n' && begun.test(rest))
}
