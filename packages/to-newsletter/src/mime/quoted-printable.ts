/** Characters of an encoded line, its soft break included (RFC 2045, section 6.7, rule 5). */
const longest = 76

/**
 * Encodes a text as quoted-printable (RFC 2045, section 6.7).
 *
 * @param text - With line feeds.
 * @returns ASCII in lines of at most 76 characters, parted by CRLF.
 */
export function quotedPrintable(text: string): string {
  return text.replace(/\r\n?/g, '\n').split('\n').map(encodeLine).join('\r\n')
}

function encodeLine(line: string): string {
  const bytes = new TextEncoder().encode(line)
  const lines: string[] = []
  let current = ''
  bytes.forEach((byte, index) => {
    const code = encodeByte(byte, index === bytes.length - 1)
    if (current.length + code.length > longest - 1) {
      lines.push(`${current}=`)
      current = ''
    }
    current += code
  })
  lines.push(current)
  return lines.join('\r\n')
}

/** A space at the end of a line would be lost on the way, and a lone dot would end the message (RFC 5321, 4.5.2). */
function encodeByte(byte: number, isLast: boolean): string {
  const isSpace = byte === 0x20 || byte === 0x09
  const isPlain = (byte >= 0x21 && byte <= 0x7e && byte !== 0x3d && byte !== 0x2e) || (isSpace && !isLast)
  if (isPlain || byte === 0x2e) return byte === 0x2e && isLast ? '=2E' : String.fromCharCode(byte)
  return `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
}
