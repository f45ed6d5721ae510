import { mergeTagPattern } from './merge-tag-pattern.js'

const maximum = 78

/** Words at whose edges a line may be broken; a merge tag is one word, spaces and all. */
const words = new RegExp(`(?:${mergeTagPattern.source}|[^ ])+`, 'g')

/**
 * Writes a header field, folded at white space (RFC 5322, sections 2.1.1 and 2.2.3).
 *
 * @param name - Such as `Subject`.
 * @param value - ASCII without line ends.
 * @returns Lines of at most 78 characters, parted by CRLF; a word that is longer by itself stays whole.
 */
export function foldHeader(name: string, value: string): string {
  const lines: string[] = []
  let line = `${name}:`
  for (const [word] of value.matchAll(words)) {
    // A field whose first line holds nothing but its name is read as empty by some, so the first word stays there.
    if (line.length + 1 + word.length > maximum && line !== `${name}:`) {
      lines.push(line)
      line = ''
    }
    line += ` ${word}`
  }
  return [...lines, line].join('\r\n')
}
