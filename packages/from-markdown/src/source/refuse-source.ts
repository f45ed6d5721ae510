import { OffprintError } from '@offprint/core'

/**
 * Refuses what is no text at all.
 *
 * @param source - As it was given.
 * @param file - Name of the file, for the error.
 * @throws OffprintError `from-markdown/empty-source` and `from-markdown/binary-source`.
 */
export function refuseSource(source: string, file: string | undefined): void {
  const options = file === undefined ? {} : { file }
  if (source.replace(/^\uFEFF/, '').trim() === '') {
    const reason = 'Unexpected empty source, expected Markdown with a title'
    throw new OffprintError('from-markdown/empty-source', reason, options)
  }
  const zero = source.indexOf('\0')
  if (zero === -1) return
  const reason = `Unexpected zero byte at character ${zero + 1}, expected Markdown as UTF-8 text; is this another kind of file?`
  throw new OffprintError('from-markdown/binary-source', reason, options)
}
