/**
 * How many line feeds a text holds.
 *
 * @param text - Any text.
 * @param end - Where to stop, in code units.
 * @returns Their number.
 */
export function countLines(text: string, end: number = text.length): number {
  let count = 0
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count++
  return count
}
