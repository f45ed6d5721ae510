import { OffprintError } from '@offprint/core'

const advice = 'expected a WordPress export: in WordPress, Tools, Export, All content, Download Export File'

/** What other files begin with, and what to do with them. */
const foreign: readonly (readonly [RegExp, string])[] = [
  [/^PK\u0003\u0004/, 'a ZIP archive; unpack it first'],
  [/^\u001f/, 'a gzip archive; unpack it first'],
  [/^%PDF-/, 'a PDF document'],
  [/^\s*(?:<!doctype html|<html)/i, 'a web page, perhaps an error page of the site'],
  [/^\s*[{[]/, 'JSON'],
  [/^\s*(?:--|\/\*|CREATE |INSERT |DROP )/, 'SQL, perhaps a dump of the database'],
]

/**
 * Refuses what cannot be an export by its first characters.
 *
 * @param head - Beginning of the source.
 * @param file - Name of the source.
 * @throws OffprintError `from-wordpress/not-wxr` that says what it is instead.
 */
export function refuseForeign(head: string, file?: string): void {
  if (head.trim() === '') throw notWxr('an empty file', file)
  const kind = foreign.find(([pattern]) => pattern.test(head))?.[1]
  if (kind !== undefined) throw notWxr(kind, file)
  const start = head.replace(/^[\s\u0000-\u001f]+/, '')
  if (!start.startsWith('<')) throw notWxr(`text, beginning with \`${start.slice(0, 20)}\``, file)
}

/**
 * Refuses XML of another kind by its root element.
 *
 * @param name - Of the root element.
 * @param attributes - Of the root element.
 * @param file - Name of the source.
 * @throws OffprintError `from-wordpress/not-wxr` that says what it is instead.
 */
export function refuseForeignRoot(name: string, attributes: Readonly<Record<string, string>>, file?: string): void {
  const isExport = Object.entries(attributes).some(
    ([key, uri]) => key === 'xmlns:wp' || /^https?:\/\/(?:www\.)?wordpress\.org\/export\//i.test(uri),
  )
  if (name === 'rss' && isExport) return
  if (name === 'rss') throw notWxr('an RSS feed, which holds only the latest posts', file)
  if (name === 'feed') throw notWxr('an Atom feed, perhaps an export of Blogger', file)
  if (name.toLowerCase() === 'html') throw notWxr('a web page', file)
  throw notWxr(`XML with the root element \`${name}\``, file)
}

function notWxr(kind: string, file: string | undefined): OffprintError {
  return new OffprintError('from-wordpress/not-wxr', `Unexpected ${kind}, ${advice}`, {
    place: { line: 1, column: 1 },
    ...(file === undefined ? {} : { file }),
  })
}
