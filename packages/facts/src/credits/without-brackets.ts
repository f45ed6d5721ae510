/**
 * Takes off brackets that go round the whole of a credit.
 *
 * @param line - Such as `(Photo: A)`.
 * @returns What stands in them, or the line.
 */
export const withoutBrackets = (line: string): string =>
  /^\([^()]*\)$|^\[[^[\]]*\]$/.test(line) ? line.slice(1, -1) : line
