/** A line as it stands in the source, without its end. */
export interface SourceLine {
  readonly text: string
  /** Offset of its first character, in UTF-16 units. */
  readonly start: number
}

/** CRLF, LF and CR; form feed and vertical tab part pages and lines in the same way (UAX #14, class BK). */
const lineEnd = /\r\n|[\n\r\f\v]/g

/** The character that marks UTF-16 and UTF-8 files (U+FEFF). */
export const byteOrderMark = '\uFEFF'

/**
 * Cuts a source into lines.
 *
 * @param source - Any text; a byte order mark at its start belongs to no line.
 * @returns All lines, blank ones too.
 */
export function splitLines(source: string): readonly SourceLine[] {
  const lines: SourceLine[] = []
  let start = source.startsWith(byteOrderMark) ? 1 : 0
  for (const end of source.matchAll(lineEnd)) {
    lines.push({ text: source.slice(start, end.index), start })
    start = end.index + end[0].length
  }
  lines.push({ text: source.slice(start), start })
  return lines
}
