import type { Tag } from '@offprint/core'
import type { Element } from 'xast'
import type { BookFacts } from '../facts/book-facts.js'
import { instantOf, readInstant } from '../facts/instant-of.js'
import { messages } from '../messages.js'
import type { BookSource } from '../options.js'
import type { EpubSettings } from '../settings.js'
import { accessibilityElements } from './accessibility-elements.js'
import { bookTitle } from './book-title.js'
import { identifierElements } from './identifiers.js'
import { dublinCore, meta } from './metadata-elements.js'
import { people } from './people.js'
import { rightsOf } from './rights-of.js'
import { seriesElements } from './series-elements.js'

/**
 * The metadata of a book (EPUB 3.3, section 5.5).
 *
 * @param source - Whose book; its articles are not looked at.
 * @param facts - What is true of its content.
 * @param settings - Date, identifiers, series, who signs.
 * @returns Elements of `metadata`.
 */
export function metadata(source: BookSource, facts: BookFacts, settings: EpubSettings): readonly Element[] {
  const { id, language, description, publisher } = source
  const languages = [...new Set([language, ...facts.languages])].filter((tag, at) => at === 0 || tag !== 'und')
  return [
    ...identifierElements(id, settings.identifiers ?? []),
    ...dublinCore('title', bookTitle(source), 'publication-title'),
    ...languages.flatMap((tag) => dublinCore('language', tag)),
    ...people([...facts.contributors.values()]),
    ...dublinCore('publisher', publisher?.name),
    ...dublinCore('date', facts.published?.iso.slice(0, 10)),
    ...dublinCore('description', description),
    ...[...facts.tags.values()].flatMap(subject),
    ...dublinCore('rights', rightsOf(source)),
    ...printedSource(facts, settings),
    ...meta('dcterms:modified', modified(facts, settings)),
    ...seriesElements(settings.series),
    ...accessibilityElements(language, facts, settings),
  ]
}

/** A subject with its scheme, where it has both a scheme and a term in it (EPUB 3.3, sections D.3.1 and D.3.12). */
function subject({ label, scheme, id }: Tag, index: number): readonly Element[] {
  if (scheme === undefined || id === undefined) return dublinCore('subject', label)
  const own = `subject-${index + 1}`
  const refines = { refines: `#${own}` }
  const terms = [...meta('authority', scheme, refines), ...meta('term', id, refines)]
  return [...dublinCore('subject', label, own), ...(terms.length === 2 ? terms : [])]
}

/** The book whose pages the list of pages names (EPUB Accessibility 1.1, section 3.3; EPUB 3.3, section D.3.11). */
function printedSource({ hasPages }: BookFacts, { source }: EpubSettings): readonly Element[] {
  const pagination = hasPages ? meta('source-of', 'pagination', { refines: '#source' }) : []
  return [...dublinCore('source', source, 'source'), ...pagination]
}

/** To the second, in UTC, without a fraction (EPUB 3.3, section 5.5.5). */
function modified({ changed }: BookFacts, { modified: given, report }: EpubSettings): string {
  const instant = given === undefined ? changed && instantOf(changed) : readInstant(given)
  if (instant !== undefined) return instant
  report(messages('missing-modified'))
  return '1980-01-01T00:00:00Z'
}
