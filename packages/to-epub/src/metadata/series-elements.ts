import { element } from '@offprint/xml'
import type { Element } from 'xast'
import { oneLine } from '../chapter/title-of.js'
import type { BookSeries } from '../options.js'
import { meta } from './metadata-elements.js'

/**
 * The series of a book in both dialects: EPUB 3's collections (section D.3.2) and the names that calibre reads.
 *
 * @param series - Name, position, kind.
 * @returns Elements; none where there is no name.
 */
export function seriesElements(series: BookSeries | undefined): readonly Element[] {
  const name = oneLine(series?.name ?? '')
  if (series === undefined || name === '') return []
  const { position, id, kind = 'series' } = series
  const refines = { refines: '#collection' }
  const old = (property: string, content: string): Element => element('meta', { name: property, content })
  return [
    ...meta('belongs-to-collection', name, { id: 'collection' }),
    ...meta('collection-type', kind, refines),
    ...meta('group-position', position === undefined ? undefined : String(position), refines),
    ...meta('dcterms:identifier', id, refines),
    old('calibre:series', name),
    ...(position === undefined ? [] : [old('calibre:series_index', String(position))]),
  ]
}
