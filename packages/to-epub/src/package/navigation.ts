import { element, openXml } from '@offprint/xml'
import type { Element } from 'xast'
import type { ChapterEntry, PartEntry } from '../book-entry.js'
import { labelsFor } from '../labels.js'
import type { Book } from './book.js'
import type { ContentsEntry } from './contents.js'
import { anchor, openPage } from './page.js'

/**
 * Writes the navigation document: landmarks, list of printed pages, contents (EPUB 3.3, section 7).
 *
 * The contents come last, since they are long: they are written entry by entry.
 *
 * @param book - All that is known when every chapter has been written.
 * @returns Pieces of XHTML.
 */
export function* navigation(book: Book): Generator<string, void, void> {
  const { language, dir } = book.source
  const labels = labelsFor(language)
  const heading = element('h1', { id: 'toc-title' }, [labels.contents])
  const toc = element(
    'nav',
    { 'epub:type': 'toc', role: 'doc-toc', id: 'toc', class: 'contents', 'aria-labelledby': 'toc-title' },
    [heading],
  )
  const body = element('body', {}, [landmarks(book), pageList(book)])
  const page = openXml([openPage({ title: labels.contents, language, dir }), body, toc, element('ol')])
  yield page.start('all')
  for (const entry of book.contents()) yield page.write(item(entry))
  yield page.end()
}

const item = ({ title, href, children }: ContentsEntry): Element =>
  element('li', {}, [anchor(href, title), children.length === 0 ? undefined : element('ol', {}, children.map(item))])

function landmarks({ source, front, chapters, parts, back }: Book): Element {
  const labels = labelsFor(source.language)
  const first = firstPath(chapters.at(0), parts)
  const entries: readonly (readonly [type: string, href: string | undefined, title: string])[] = [
    ['cover', front.find((path) => path === 'cover.xhtml'), labels.cover],
    ['titlepage', 'title.xhtml', labels.titlePage],
    ['toc', 'nav.xhtml#toc', labels.contents],
    ['bodymatter', first, labels.start],
    ['colophon', back.find(({ path }) => path === 'colophon.xhtml')?.path, labels.colophon],
  ]
  const items = entries.flatMap(([type, href, title]) =>
    href === undefined ? [] : [element('li', {}, [anchor(href, title, { 'epub:type': type })])],
  )
  return element('nav', { 'epub:type': 'landmarks', hidden: 'hidden', 'aria-label': labels.landmarks }, [
    element('ol', {}, items),
  ])
}

const firstPath = (chapter: ChapterEntry | undefined, parts: readonly PartEntry[]): string | undefined =>
  chapter?.part === undefined ? chapter?.path : parts[chapter.part]?.path

/** Flat, in the order of reading (EPUB 3.3, section 7.4.3). */
function pageList({ source, chapters, facts }: Book): Element | undefined {
  if (!facts.hasPages) return undefined
  const items: Element[] = []
  for (const { path, pages } of chapters) {
    for (const { label, id } of pages) items.push(element('li', {}, [anchor(`${path}#${id}`, label)]))
  }
  const { pages } = labelsFor(source.language)
  return element('nav', { 'epub:type': 'page-list', role: 'doc-pagelist', hidden: 'hidden', 'aria-label': pages }, [
    element('ol', {}, items),
  ])
}
