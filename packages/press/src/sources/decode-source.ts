import { OffprintError } from '@offprint/core'

/**
 * Decodes a source's bytes, strictly: a wrong byte is an error and never a replacement character.
 *
 * @param bytes - The file's content.
 * @param file - Its name, for errors.
 * @param encoding - Label of the Encoding standard, where the file says one; else it is UTF-8.
 * @returns The text; a byte order mark is left to the reader.
 * @throws OffprintError `press/empty-source`, `press/binary-source` or `press/not-utf-8` with line and column;
 *   `press/unknown-encoding` or `press/wrong-encoding` where the file says one.
 */
export function decodeSource(bytes: Uint8Array, file: string, encoding = 'utf-8'): string {
  if (bytes.length === 0) {
    throw new OffprintError('press/empty-source', 'Unexpected empty file, expected an article', { file })
  }
  if (!/^utf-?8$/i.test(encoding)) return decodeAs(encoding, bytes, file)
  const zero = bytes.indexOf(0)
  if (zero !== -1) {
    const reason = 'Unexpected NUL byte, expected a text file in UTF-8, not a binary one'
    throw new OffprintError('press/binary-source', reason, { file, place: placeOf(bytes, zero) })
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    const at = firstWrongByte(bytes)
    const byte = (bytes[at] ?? 0).toString(16).padStart(2, '0').toUpperCase()
    const reason = `Unexpected byte \`${byte}\`, expected UTF-8; save the file in UTF-8 and build again`
    throw new OffprintError('press/not-utf-8', reason, { file, place: placeOf(bytes, at), cause })
  }
}

function decodeAs(encoding: string, bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    const isUnknown = cause instanceof RangeError
    const reason = isUnknown
      ? `Unexpected encoding \`${encoding}\` in the file, expected one of the web's; save the file in UTF-8`
      : `Unexpected bytes, expected ${encoding}, which the file says it is in; save the file in UTF-8`
    throw new OffprintError(isUnknown ? 'press/unknown-encoding' : 'press/wrong-encoding', reason, { file, cause })
  }
}

/** Line and column, from 1, of a byte; columns count bytes, since what they would be in characters is unknown. */
function placeOf(bytes: Uint8Array, at: number): { readonly line: number; readonly column: number } {
  const before = bytes.subarray(0, at)
  const line = before.reduce((count, byte) => (byte === 0x0a ? count + 1 : count), 1)
  return { line, column: at - before.lastIndexOf(0x0a) }
}

/** Halves the text until the shortest prefix that does not decode is found. */
function firstWrongByte(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (good < bad) {
    const middle = (good + bad) >> 1
    if (decodes(bytes.subarray(0, middle + 1))) good = middle + 1
    else bad = middle
  }
  // A character that was begun and not finished is wrong from its first byte on.
  while (good > 0 && !decodes(bytes.subarray(0, good), false)) good--
  return good
}

/** Is this valid UTF-8? With `stream`, a character may be cut at the end. */
function decodes(bytes: Uint8Array, stream = true): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream })
    return true
  } catch {
    return false
  }
}
