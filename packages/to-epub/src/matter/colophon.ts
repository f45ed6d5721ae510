import { labelsFor as textLabels } from '@offprint/html'
import { type Child, element, openXml } from '@offprint/xml'
import type { Element } from 'xast'
import type { ChapterEntry } from '../book-entry.js'
import { oneLine } from '../chapter/title-of.js'
import { labelsFor } from '../labels.js'
import { bookTitle } from '../metadata/book-title.js'
import { rightsOf } from '../metadata/rights-of.js'
import type { Book } from '../package/book.js'
import { inLanguage, openPage, paragraph, webLink } from '../package/page.js'

/**
 * Writes the colophon: publisher, rights, and of every article its authors, licence, origin, picture credits and
 * corrections.
 *
 * @param book - All that is known when every chapter has been written.
 * @returns Pieces of XHTML.
 */
export function* colophon({ source, settings, chapters }: Book): Generator<string, void, void> {
  const { language, dir, publisher, url } = source
  const labels = labelsFor(language)
  const section = element(
    'section',
    { 'epub:type': 'colophon', role: 'doc-colophon', class: 'colophon', 'aria-labelledby': 'colophon-title' },
    [
      element('h1', { id: 'colophon-title' }, [labels.colophon]),
      element('p', {}, [bookTitle(source)]),
      paragraph('publisher', [oneLine(publisher?.name ?? '')]),
      paragraph('identifiers', [
        (settings.identifiers ?? []).map(({ kind, value }) => `${kind.toUpperCase()} ${value}`).join(', '),
      ]),
      paragraph('rights', [oneLine(rightsOf(source) ?? '')]),
      url === undefined ? undefined : element('p', {}, [webLink(url, url)]),
      chapters.length === 0 ? undefined : element('h2', {}, [labels.sources]),
    ],
  )
  const page = openXml([openPage({ title: labels.colophon, language, dir }), element('body'), section])
  yield page.start('all')
  for (const chapter of chapters) yield page.write(entry(chapter, language))
  yield page.end()
}

function entry({ path, title, language, colophon: facts }: ChapterEntry, outer: string): Element {
  const { authors, date, rights, url, site, pictures, corrections } = facts
  const labels = labelsFor(outer)
  const link = element('a', { href: path }, [inLanguage(title, language, outer)])
  return element('div', { class: 'source' }, [
    element('p', {}, [element('strong', {}, [link]), ...[authors, date, site].flatMap(after)]),
    url === undefined ? undefined : element('p', { class: 'address' }, [webLink(url, url)]),
    labelled('rights', labels.licence, rights),
    labelled('picture-credits', labels.pictures, pictures.join('; ')),
    labelled('errata-line', textLabels(outer).corrections, corrections.join('; ')),
  ])
}

const after = (fact: string | undefined): readonly Child[] => (fact === undefined || fact === '' ? [] : [', ', fact])

const labelled = (className: string, label: string, words: string | undefined): Element | undefined =>
  words === undefined || words === '' ? undefined : paragraph(className, [`${label}: ${words}`])
