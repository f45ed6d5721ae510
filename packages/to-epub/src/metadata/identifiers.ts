import type { Element } from 'xast'
import type { BookIdentifier } from '../options.js'
import { bareIsbn } from './check-identifier.js'
import { dublinCore, meta } from './metadata-elements.js'

/**
 * The identifiers of a book, that of the publication first.
 *
 * @param id - Absolute IRI; the one that readers know the book by.
 * @param identifiers - Others; each has been checked.
 * @returns `dc:identifier` with its kind by ONIX code list 5 (EPUB 3.3, section D.3.5).
 */
export function identifierElements(id: string, identifiers: readonly BookIdentifier[]): readonly Element[] {
  const others = identifiers.flatMap((identifier, index) => {
    const own = `identifier-${index + 1}`
    return [
      ...dublinCore('identifier', urnOf(identifier), own),
      ...meta('identifier-type', onixCode(identifier), { refines: `#${own}`, scheme: 'onix:codelist5' }),
    ]
  })
  return [...dublinCore('identifier', id, 'publication-id'), ...others]
}

function urnOf({ kind, value }: BookIdentifier): string {
  if (kind === 'doi') return `doi:${value}`
  return kind === 'isbn' ? `urn:isbn:${bareIsbn(value)}` : `urn:uuid:${value.toLowerCase()}`
}

/** UUIDs have no code, and say themselves what they are. */
function onixCode({ kind, value }: BookIdentifier): string | undefined {
  if (kind === 'doi') return '06'
  return kind === 'isbn' ? (bareIsbn(value).length === 13 ? '15' : '02') : undefined
}
