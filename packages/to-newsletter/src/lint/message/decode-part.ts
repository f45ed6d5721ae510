/**
 * Decodes the body of a part (RFC 2045, section 6).
 *
 * @param body - With LF as line ends.
 * @param encoding - Of the transfer, lower case.
 * @param charset - As the part states it; one that is not known is taken for UTF-8.
 * @returns Text; one that was not encoded is as it stands, since the file was read as text.
 */
export function decodePart(body: string, encoding: string, charset: string | undefined): string {
  if (encoding === 'base64') return decodeBytes(base64Bytes(body), charset)
  if (encoding !== 'quoted-printable') return body
  const lines = body.split('\n').map((line) => line.trimEnd())
  return decodeBytes(quotedBytes(lines.join('\n').replaceAll('=\n', '')), charset)
}

/**
 * Decodes bytes in a character set.
 *
 * @param bytes - Any.
 * @param charset - A label of the Encoding Standard.
 * @returns Text; what cannot be decoded becomes U+FFFD.
 */
export function decodeBytes(bytes: Uint8Array, charset = 'utf-8'): string {
  return decoderOf(charset).decode(bytes)
}

function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset)
  } catch {
    return new TextDecoder()
  }
}

/**
 * Reads base64, and leaves out what is none of it.
 *
 * @param text - Any string.
 * @returns Bytes.
 */
export function base64Bytes(text: string): Uint8Array {
  const letters = text.replace(/[^A-Za-z0-9+/]/g, '')
  const whole = letters.slice(0, letters.length - (letters.length % 4 === 1 ? 1 : 0))
  return Uint8Array.from(atob(whole), (letter) => letter.charCodeAt(0))
}

/**
 * Reads `=3D` and the like; a character beyond ASCII stands for its own bytes.
 *
 * @param text - Without soft line breaks.
 * @returns Bytes.
 */
export function quotedBytes(text: string): Uint8Array {
  const escaped = text.replace(/[^\u0000-\u007f]+/g, (letters) =>
    [...new TextEncoder().encode(letters)].map((byte) => `=${byte.toString(16).padStart(2, '0')}`).join(''),
  )
  const bytes: number[] = []
  for (let at = 0; at < escaped.length; at++) {
    const code = /^=[0-9a-f]{2}$/i.test(escaped.slice(at, at + 3)) ? escaped.slice(at + 1, at + 3) : undefined
    bytes.push(code === undefined ? escaped.charCodeAt(at) : Number.parseInt(code, 16))
    if (code !== undefined) at += 2
  }
  return Uint8Array.from(bytes)
}
