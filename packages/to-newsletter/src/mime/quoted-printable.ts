const maximum = 76

/**
 * Encodes text as quoted-printable in UTF-8 (RFC 2045, section 6.7).
 *
 * @param text - Any string; LF, CR and CRLF are line ends.
 * @returns ASCII in lines of at most 76 characters, parted by CRLF; no line begins with `From ` or a dot, which mailboxes
 *   and SMTP read as their own.
 */
export function encodeQuotedPrintable(text: string): string {
  const lines: string[] = []
  for (const line of text.split(/\r\n|\r|\n/)) breakInto(lines, encodeLine(line))
  return lines.join('\r\n')
}

/** Everything but printable ASCII without `=`, and spaces and tabs at the end of a line. */
const unfit = /[^\t\u0020-\u003c\u003e-\u007e]+|[\t ]$/g

const encoder = new TextEncoder()

const encodeLine = (line: string): string => line.replace(unfit, escapeAll)

const escapeAll = (text: string): string => {
  let escaped = ''
  for (const byte of encoder.encode(text)) escaped += escapes[byte] ?? ''
  return escaped
}

const escapes: readonly string[] = Array.from(
  { length: 256 },
  (_, byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
)

/** Breaks an encoded line with `=` before the 76th character, never inside an escape. */
function breakInto(lines: string[], line: string): void {
  let rest = guarded(line)
  while (rest.length > maximum) {
    const end = endOfPiece(rest)
    lines.push(`${rest.slice(0, end)}=`)
    rest = guarded(rest.slice(end))
  }
  lines.push(rest)
}

/** An escape has three characters; the soft break takes the last place. */
function endOfPiece(line: string): number {
  const end = maximum - 1
  if (line[end - 1] === '=') return end - 1
  return line[end - 2] === '=' ? end - 2 : end
}

/** A dot or `From ` at the beginning of a line would be changed by SMTP or mailboxes. */
const guarded = (line: string): string =>
  line.startsWith('.') || line.startsWith('From ') ? escapeAll(line[0] ?? '') + line.slice(1) : line
