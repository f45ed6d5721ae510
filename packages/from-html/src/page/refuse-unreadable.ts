import { OffprintError } from '@offprint/core'

/** One character in ten that is no text: no page has that, and any binary file decoded as text does. */
const mostOdd = 0.1

const odd = /[\u0000-\u0008\u000e-\u001f\u007f\ufffd]/g

/**
 * Refuses what is no HTML at all.
 *
 * @param source - What the caller gave.
 * @param file - Its name, for the error.
 * @throws OffprintError `from-html/empty-source` or `from-html/binary-source`.
 */
export function refuseUnreadable(source: string, file: string | undefined): void {
  const named = file === undefined ? {} : { file }
  if (source.trim() === '') {
    throw new OffprintError('from-html/empty-source', 'Unexpected empty source, expected HTML', named)
  }
  let count = 0
  for (const _ of source.matchAll(odd)) count++
  if (count <= source.length * mostOdd) return
  throw new OffprintError(
    'from-html/binary-source',
    `Unexpected ${count} control or replacement characters, expected HTML in the encoding it was read in`,
    named,
  )
}
