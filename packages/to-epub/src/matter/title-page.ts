import { decorative } from '@offprint/core'
import { type Child, element, toXml } from '@offprint/xml'
import { oneLine } from '../chapter/title-of.js'
import type { BookFacts } from '../facts/book-facts.js'
import { labelsFor } from '../labels.js'
import { bookTitle } from '../metadata/book-title.js'
import { isCreator } from '../metadata/people.js'
import type { BookSource } from '../options.js'
import { openPage, paragraph } from '../package/page.js'
import type { Picture } from '../pictures/picture.js'
import type { EpubSettings } from '../settings.js'

/** More names than this make a list that nobody reads; the page of contributors has them all. */
const mostAuthors = 12

/**
 * Writes the title page.
 *
 * @param source - Title, description, publisher, issue.
 * @param facts - Who wrote.
 * @param settings - Series.
 * @returns XHTML.
 */
export function titlePage(source: BookSource, facts: BookFacts, { series }: EpubSettings): string {
  const { language, dir, description, publisher, issue } = source
  const title = bookTitle(source)
  const authors = [...facts.contributors.values()].filter(isCreator).map(({ agent }) => oneLine(agent.name))
  const names = authors.filter((name) => name !== '')
  const position = series?.position === undefined ? '' : ` (${series.position})`
  const section = element('section', { 'epub:type': 'titlepage', class: 'title-page' }, [
    paragraph('series', [series === undefined ? undefined : `${oneLine(series.name)}${position}`]),
    element('h1', {}, [title]),
    paragraph('description', [oneLine(description ?? '')]),
    paragraph('authors-line', names.length > mostAuthors ? [] : apart(names)),
    paragraph('issue', [issueLine(issue)]),
    paragraph('publisher', [oneLine(publisher?.name ?? '')]),
  ])
  const html = openPage({ title, language, dir })
  return toXml({ ...html, children: [...html.children, element('body', {}, [section])] })
}

function issueLine(issue: BookSource['issue']): string | undefined {
  if (issue === undefined) return undefined
  const { label, volume, number, date } = issue
  const name = label ?? [volume, number].filter((part) => part !== undefined).join('/')
  return oneLine([name, date?.iso.slice(0, 10) ?? ''].filter((part) => part !== '').join(', '))
}

/** Names of several scripts in one line keep to themselves. */
const apart = (names: readonly string[]): readonly Child[] =>
  names.flatMap((name, index) => [index === 0 ? undefined : ', ', element('bdi', {}, [name])])

/**
 * Writes the page that shows the cover.
 *
 * @param source - Its text alternative.
 * @param cover - The picture in the book.
 * @returns XHTML.
 */
export function coverPage({ language, dir, cover: media }: BookSource, cover: Picture): string {
  const alt = media?.alt === undefined || media.alt === decorative ? '' : oneLine(media.alt)
  // A picture that tells nothing has no role.
  const role = alt === '' ? {} : { 'epub:type': 'cover', role: 'doc-cover' }
  const picture = element('p', { class: 'cover' }, [element('img', { src: cover.path, alt, ...role })])
  const html = openPage({ title: labelsFor(language).cover, language, dir })
  return toXml({ ...html, children: [...html.children, element('body', {}, [picture])] })
}

/**
 * Writes the page that begins a part.
 *
 * @param source - Language and direction.
 * @param title - Name of the part, not empty.
 * @returns XHTML.
 */
export function partPage({ language, dir }: BookSource, title: string): string {
  const section = element(
    'section',
    { 'epub:type': 'part', role: 'doc-part', class: 'part', 'aria-labelledby': 'part-title' },
    [element('h1', { id: 'part-title' }, [title])],
  )
  const html = openPage({ title, language, dir })
  return toXml({ ...html, children: [...html.children, element('body', {}, [section])] })
}
