import { type Article, type Publication, reportAs } from '@offprint/core'
import { createRenderer, type HastChild, h } from '@offprint/html'
import type { Element, ElementContent } from 'hast'
import type { EpubSettings } from '../options.js'
import type { FindPicture } from '../pictures/picture.js'
import { bookHandlers } from './book-handlers.js'
import { chapterPath, createBookLinks } from './book-links.js'
import type { Chapter } from './chapter.js'
import { levelHeadings } from './level-headings.js'
import { pairTypes } from './pair-types.js'

/** Id of a chapter's title; the author's own ids cannot begin so. */
const titleId = '_title'

/**
 * Renders one article as a chapter: title, deck, byline, hero, disclosures, body, corrections.
 *
 * @param publication - Whose article it is.
 * @param index - Its position, from 0.
 * @param find - The book's pictures.
 * @param settings - Report.
 * @returns The chapter; links into other chapters are checked later, when all are there.
 */
export function renderChapter(
  publication: Publication,
  index: number,
  find: FindPicture,
  settings: EpubSettings,
): Chapter {
  const article = publication.articles[index] as Article
  const renderer = createRenderer(article, {
    resolveUrl: createBookLinks(publication, article, find),
    handlers: bookHandlers(settings.report),
    report: reportAs(settings.report, 'epub'),
  })
  const deck =
    article.subtitle === undefined ? undefined : h('p', { className: ['deck'] }, renderer.phrasing(article.subtitle))
  const title = article.titleContent === undefined ? [article.title] : renderer.phrasing(article.titleContent)
  const header = h('header', {}, [
    line('kicker', article.kicker),
    h('h1', { id: titleId, className: ['title'] }, title),
    deck,
    line('byline', article.byline.map(({ agent }) => agent.name).join(', ')),
    line('date', article.dates.published?.iso.slice(0, 10)),
  ])
  const rest = levelHeadings([
    ...renderer.hero(),
    ...renderer.disclosures(),
    ...(renderer.body().children as ElementContent[]),
    ...renderer.authors(),
    ...renderer.corrections(),
  ])
  const section = h('section', { role: 'doc-chapter', ariaLabelledBy: titleId }, [header, ...rest])
  const [paired] = pairTypes([section])
  return { article, path: chapterPath(index), section: paired as Element }
}

const line = (className: string, text: HastChild): Element | undefined =>
  text === undefined || text === '' ? undefined : h('p', { className: [className] }, [text])
