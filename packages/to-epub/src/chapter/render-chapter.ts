import { type Article, type Message, type Report, reportAs } from '@offprint/core'
import { createRenderer, h } from '@offprint/html'
import type { Element, ElementContent } from 'hast'
import { messages } from '../messages.js'
import type { FindPicture } from '../pictures/picture.js'
import type { EpubSettings } from '../settings.js'
import { bookHandlers } from './book-handlers.js'
import type { Chapter } from './chapter.js'
import { chapterHead } from './chapter-head.js'
import { chapterPrefix } from './chapter-path.js'
import { createBookLinks, type FindChapter } from './create-book-links.js'
import { unlink } from './finish-link.js'
import { finishTree } from './finish-tree.js'
import { titleOf } from './title-of.js'

/** The book as one chapter sees it. */
export interface ChapterPlace {
  /** Path of the chapter itself. */
  readonly path: string
  readonly findChapter: FindChapter
  readonly findPicture: FindPicture
  /** Has another chapter an element with this id? */
  readonly hasId: (path: string, id: string) => boolean
}

/**
 * Renders one article as a chapter: title, deck, byline, hero, disclosures, abstract, body, authors, corrections.
 *
 * @param article - Any article; it is not changed.
 * @param place - The book round it.
 * @param settings - Report, and functions for formulas and source text.
 * @returns The chapter, its links checked.
 */
export function renderChapter(article: Article, place: ChapterPlace, settings: EpubSettings): Chapter {
  const { path } = place
  const prefix = chapterPrefix(path)
  const formulas: Element[] = []
  const renderer = createRenderer(article, {
    idPrefix: prefix,
    resolveUrl: createBookLinks(article, place.findChapter, place.findPicture),
    handlers: bookHandlers(settings, formulas),
    report: reportAs(withoutPictures(settings.report), 'epub'),
  })
  const titleId = `${prefix.slice(0, -1)}_title`
  const abstract = article.abstract === undefined ? [] : renderer.flow(article.abstract)
  const section = h('section', { role: 'doc-chapter', ariaLabelledBy: titleId }, [
    chapterHead(article, renderer, titleId),
    ...renderer.hero(),
    ...renderer.disclosures(),
    abstract.length === 0 ? undefined : h('section', { className: ['abstract'], role: 'doc-abstract' }, abstract),
    ...(renderer.body().children as ElementContent[]),
    ...renderer.authors(),
    ...renderer.corrections(),
  ])
  const { links, empty, ...found } = finishTree(section, { prefix, formulas })
  const report = (ruleId: 'dead-fragment' | 'empty-link', value: string): void =>
    settings.report(messages(ruleId, { url: value }, { article: article.id }))
  for (const href of empty) report('empty-link', href)
  for (const link of links) checkLink(link, found.ids, place, report)
  return { path, title: titleOf(article), section, ...found }
}

/** Pictures that are not in the book have been reported when they were read. */
const withoutPictures =
  (report: Report): Report =>
  (message: Message) => {
    if (message.ruleId !== 'unusable-picture') report(message)
  }

/** Fragments that lead nowhere go (EPUBCheck RSC-012): a link within the chapter with them, one to another without. */
function checkLink(
  link: Element,
  ids: ReadonlySet<string>,
  { path, hasId }: ChapterPlace,
  report: (ruleId: 'dead-fragment', url: string) => void,
): void {
  const href = String(link.properties.href)
  const at = href.indexOf('#')
  const [target, id] = [href.slice(0, at), href.slice(at + 1)]
  const isHere = target === '' || target === path
  if (isHere ? ids.has(id) : hasId(target, id)) {
    if (isHere) link.properties.href = `#${id}`
    return
  }
  report('dead-fragment', href)
  if (target === '') unlink(link)
  else link.properties.href = target
}
