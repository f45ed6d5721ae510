import { mergeTagPattern } from './merge-tag-pattern.js'

/**
 * An encoded word may have 75 characters, a line that holds one 76 (RFC 2047, section 2). Words of 64 fit behind the name
 * of any field that is written here; `=?utf-8?B?` and `?=` take twelve of them.
 */
const maximumBytes = Math.floor((64 - 12) / 4) * 3

/** ASCII that a header can hold as it is and no reader takes for an encoded word. */
const isPlain = (text: string): boolean => /^[\u0020-\u007e]*$/.test(text) && !text.includes('=?')

/**
 * Writes text for an unstructured header: as it is where that is ASCII, else as encoded words (RFC 2047).
 *
 * @param text - Any string; line ends and tabs become spaces, so that no text can begin a header of its own.
 * @returns Words parted by single spaces, each at most 64 characters where it is encoded; a character is never split.
 */
export function encodeWords(text: string): string {
  const line = oneLine(text)
  if (isPlain(line)) return line
  const found = mergeTagPattern.exec(line)
  return found === null ? encodeLine(line) : encodeRound(line, found[0], found.index)
}

/** A merge tag stays as it is; encoded words have to be parted from it by a space (RFC 2047, section 5). */
function encodeRound(line: string, tag: string, at: number): string {
  const [before, after] = [line.slice(0, at), line.slice(at + tag.length)]
  const left = isPlain(before) ? before : `${encodeLine(before.trim())} `
  const right = isPlain(after) ? after : ` ${encodeWords(after)}`
  return left + tag + right
}

const encodeLine = (line: string): string =>
  chunks(line)
    .map((chunk) => `=?utf-8?B?${toBase64(new TextEncoder().encode(chunk))}?=`)
    .join(' ')

/**
 * Writes the display name of a mailbox: as atoms, as a quoted string, or as encoded words (RFC 5322, section 3.4).
 *
 * @param name - Any string.
 * @returns A phrase.
 */
export function encodePhrase(name: string): string {
  const line = oneLine(name)
  if (!isPlain(line)) return encodeWords(line)
  return /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]+$/.test(line) ? line : `"${line.replace(/["\\]/g, '\\$&')}"`
}

const oneLine = (text: string): string => text.replace(/[\s\u0085]+/g, ' ').trim()

function chunks(text: string): readonly string[] {
  const parts: string[] = []
  let part = ''
  for (const character of text) {
    if (new TextEncoder().encode(part + character).length > maximumBytes) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  return [...parts, part]
}

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))
