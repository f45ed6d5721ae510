const lineLength = 76

/**
 * Writes bytes as base64 (RFC 2045, section 6.8).
 *
 * @param bytes - Any number.
 * @returns Lines of at most 76 characters, parted by CRLF.
 */
export function encodeBase64(bytes: Uint8Array): string {
  const lines: string[] = []
  const step = (lineLength / 4) * 3
  for (let at = 0; at < bytes.length; at += step) {
    lines.push(btoa(String.fromCharCode(...bytes.subarray(at, at + step))))
  }
  return lines.join('\r\n')
}
