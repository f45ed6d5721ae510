const maximum = 76

/**
 * Encodes text as quoted-printable in UTF-8 (RFC 2045, section 6.7).
 *
 * @param text - Any string; LF, CR and CRLF are line ends.
 * @returns ASCII in lines of at most 76 characters, parted by CRLF; no line begins with `From ` or a dot, which mailboxes
 *   and SMTP read as their own.
 */
export function encodeQuotedPrintable(text: string): string {
  const lines = text.split(/\r\n|\r|\n/)
  return lines.map((line) => softBreak(encodeLine(line))).join('\r\n')
}

/** One line as units that may not be broken: a character, or the escapes of one. */
function encodeLine(line: string): readonly string[] {
  const bytes = new TextEncoder().encode(line)
  const units: string[] = []
  for (const [index, byte] of bytes.entries()) units.push(isPlain(byte, index, bytes) ? char(byte) : escapeByte(byte))
  return units
}

function isPlain(byte: number, index: number, bytes: Uint8Array): boolean {
  const isLast = index === bytes.length - 1
  if (byte === space || byte === tab) return !isLast
  return byte > space && byte < 0x7f && byte !== equals
}

const [tab, space, equals] = [0x09, 0x20, 0x3d]

const char = (byte: number): string => String.fromCharCode(byte)

const escapeByte = (byte: number): string => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`

/** Breaks with `=` before the 76th character, never inside an escape. */
function softBreak(units: readonly string[]): string {
  const lines: string[] = []
  let line = ''
  for (const [index, unit] of units.entries()) {
    const room = index === units.length - 1 ? maximum : maximum - 1
    if (line.length + unit.length > room) {
      lines.push(`${line}=`)
      line = ''
    }
    line += line === '' && needsGuard(units, index) ? escapeByte(unit.charCodeAt(0)) : unit
  }
  return [...lines, line].join('\r\n')
}

/** A dot or `From ` that a soft break brings to the beginning of a line would be changed by SMTP or mailboxes. */
const needsGuard = (units: readonly string[], index: number): boolean =>
  units[index] === '.' || units.slice(index, index + 5).join('') === 'From '
