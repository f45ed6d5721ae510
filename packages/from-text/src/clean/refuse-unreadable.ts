import { OffprintError } from '@offprint/core'
import { createLocate } from './create-locate.js'
import { splitLines } from './split-lines.js'

/** One character in ten that is no text: no article has that, and any binary file decoded as text does. */
const mostOdd = 0.1

const odd = /[\u0000-\u0008\u000e-\u001f\u007f\ufffd]/g
const space = /\s/g

/**
 * Refuses what is no text at all.
 *
 * @param source - What the caller gave.
 * @param file - Its name, for the error.
 * @throws OffprintError `from-text/empty-source` or `from-text/binary-source`, with the place of the first bad character.
 */
export function refuseUnreadable(source: string, file: string | undefined): void {
  const named = file === undefined ? {} : { file }
  if (source.trim() === '') {
    throw new OffprintError('from-text/empty-source', 'Unexpected empty source, expected the text of an article', named)
  }
  const nul = source.indexOf('\u0000')
  const count = countMatches(source, odd)
  const letters = source.length - countMatches(source, space)
  if (nul === -1 && count <= letters * mostOdd) return
  const first = nul === -1 ? source.search(odd) : nul
  const { start } = createLocate(splitLines(source).map((line) => line.start))(first, first)
  throw new OffprintError(
    'from-text/binary-source',
    `Unexpected ${nul === -1 ? `${count} control characters` : 'NUL character'}, expected text in UTF-8`,
    { ...named, place: start },
  )
}

function countMatches(text: string, pattern: RegExp): number {
  let count = 0
  for (const _ of text.matchAll(pattern)) count++
  return count
}
