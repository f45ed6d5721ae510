/** Characters of a line (RFC 5322, section 2.1.1), and of an encoded word (RFC 2047, section 2). */
const longestLine = 76
const longestWord = 75

const isAscii = (text: string): boolean => /^[\u0020-\u007e]*$/.test(text)

/**
 * Writes one header of unstructured text or of addresses, encoded and folded.
 *
 * @param name - Such as `Subject`.
 * @param value - Any text; control characters are spaces, so that no value can begin another header.
 * @returns Lines parted by CRLF, without a final one.
 */
export function header(name: string, value: string): string {
  const safe = value.replace(/[\u0000-\u001f\u007f]+/g, ' ').trim()
  const address = /^(.*)<([^<>\s]+@[^<>\s]+)>$/.exec(safe)
  if (address !== null) return fold(name, [...phrase(address[1]?.trim() ?? ''), `<${address[2]}>`])
  return fold(name, isAscii(safe) && !safe.includes('=?') ? safe.split(' ') : encodedWords(safe))
}

/** A name before an address: quoted where it has characters that mean something there (RFC 5322, 3.2.3). */
function phrase(name: string): readonly string[] {
  if (name === '') return []
  if (!isAscii(name) || name.includes('=?')) return encodedWords(name)
  return /^[A-Za-z0-9 !#$%&'*+/=?^_`{|}~-]+$/.test(name) ? name.split(' ') : [`"${name.replace(/["\\]/g, '\\$&')}"`]
}

/** Encoded words of whole characters (RFC 2047, section 5, rule 3). */
function encodedWords(text: string): readonly string[] {
  const words: string[] = []
  let bytes: number[] = []
  const flush = (): void => {
    if (bytes.length > 0) words.push(`=?utf-8?B?${btoa(String.fromCharCode(...bytes))}?=`)
    bytes = []
  }
  for (const character of text) {
    const more = [...new TextEncoder().encode(character)]
    if (Math.ceil((bytes.length + more.length) / 3) * 4 + '=?utf-8?B??='.length > longestWord - 10) flush()
    bytes.push(...more)
  }
  flush()
  return words
}

function fold(name: string, words: readonly string[]): string {
  const lines: string[] = []
  let line = `${name}:`
  for (const word of words) {
    if (line.length + 1 + word.length > longestLine && line !== `${name}:` && line.trim() !== '') {
      lines.push(line)
      line = ` ${word}`
    } else line += ` ${word}`
  }
  return [...lines, line].join('\r\n')
}
