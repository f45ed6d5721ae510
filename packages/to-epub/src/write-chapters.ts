import type { Article } from '@offprint/core'
import { arrange } from './arrange.js'
import type { ChapterEntry, PartEntry } from './book-entry.js'
import { chapterDocument } from './chapter/chapter-document.js'
import { chapterPath } from './chapter/chapter-path.js'
import { createLibrary, type Library } from './chapter/create-library.js'
import { type ChapterPlace, renderChapter } from './chapter/render-chapter.js'
import { oneLine } from './chapter/title-of.js'
import type { ChapterList } from './chapter-list.js'
import { addChapter, addPicture, type BookFacts } from './facts/book-facts.js'
import { type ShownPicture, surveyArticle } from './facts/survey-article.js'
import { colophonEntry } from './matter/colophon-entry.js'
import { partPage } from './matter/title-page.js'
import { messages } from './messages.js'
import type { BookSource } from './options.js'
import type { Pictures } from './pictures/create-pictures.js'
import type { FindPicture, Picture } from './pictures/picture.js'
import type { EpubSettings } from './settings.js'
import type { Packer } from './zip/create-packer.js'
import type { ZipEntry } from './zip/packed.js'

/** What grows while chapters are written. */
export interface Progress {
  readonly source: BookSource
  readonly settings: EpubSettings
  readonly packer: Packer
  readonly pictures: Pictures
  readonly facts: BookFacts
  readonly chapters: ChapterList
  readonly parts: PartEntry[]
}

/**
 * Writes chapter after chapter, each before the next article is asked for.
 *
 * @param progress - Facts, entries and parts are added to it.
 * @returns Files: pictures, parts and chapters, in the order of reading.
 */
export async function* writeChapters(progress: Progress): AsyncGenerator<ZipEntry, void, void> {
  const { source, settings, packer, pictures, chapters } = progress
  const { list, articles } = arrange(source, settings)
  const library = createLibrary(list, idsOf(settings), source.url)
  for await (const article of articles) {
    settings.signal?.throwIfAborted()
    const part = partOf(article, progress)
    if (part?.isNew === true) {
      yield { path: part.path, packed: packer.text(partPage(source, part.title)) }
    }
    const survey = surveyArticle(article)
    const findPicture = await loadPictures(article, survey.pictures, progress)
    yield* pictures.take()
    const path = chapterPath(chapters.length)
    const { entry, xhtml } = writeChapter(
      article,
      { path, findPicture, library, part: part?.number, credits: survey.credits },
      progress,
    )
    chapters.add(entry)
    yield { path, packed: packer.text(xhtml) }
  }
}

interface Place {
  readonly path: string
  readonly findPicture: FindPicture
  readonly library: Library
  readonly part: number | undefined
  /** Of its pictures. */
  readonly credits: readonly string[]
}

function writeChapter(
  article: Article,
  { path, findPicture, library, part, credits }: Place,
  { settings, facts }: Progress,
): { readonly entry: ChapterEntry; readonly xhtml: string } {
  const { findChapter, hasId } = library
  const chapter = renderChapter(article, { path, findChapter, findPicture, hasId }, settings)
  const place = { article: article.id }
  for (const url of library.add(article, path, chapter.ids)) settings.report(messages('link-ahead', { url }, place))
  if (article.audio !== undefined) {
    settings.report(messages('left-out-audio', { src: article.audio.media.src }, place))
  }
  addChapter(facts, article, chapter)
  const xhtml = chapterDocument(article, chapter)
  const { chapterBytes: limit } = settings.profile
  if (xhtml.length > limit) settings.report(messages('long-chapter', { size: xhtml.length, limit }, place))
  const { title, headings, pages, hasMaths } = chapter
  const { language } = article
  return {
    entry: { path, title, language, headings, pages, hasMaths, part, colophon: colophonEntry(article, credits) },
    xhtml,
  }
}

/** Asks for each picture of an article once. */
async function loadPictures(
  article: Article,
  shownPictures: readonly ShownPicture[],
  { pictures, facts }: Progress,
): Promise<FindPicture> {
  const found = new Map<string, Picture | undefined>()
  for (const shown of shownPictures) {
    if (!found.has(shown.src)) found.set(shown.src, await pictures.load(shown.src, article.id))
    addPicture(facts, shown, found.get(shown.src))
  }
  return (src) => found.get(src)
}

/** Ids do not depend on pictures and links, and what rendering says of them it will say again. */
const idsOf =
  (settings: EpubSettings) =>
  (article: Article, path: string): ReadonlySet<string> => {
    const place: ChapterPlace = {
      path,
      findChapter: () => undefined,
      findPicture: () => undefined,
      hasId: () => true,
    }
    return renderChapter(article, place, { ...settings, report: () => undefined }).ids
  }

/** The part that an article stands in, and whether it begins there. */
function partOf(
  { section }: Article,
  { settings, parts, chapters }: Progress,
): (PartEntry & { readonly number: number; readonly isNew: boolean }) | undefined {
  const title = settings.parts === 'section' ? oneLine(section?.[0] ?? '') : ''
  if (title === '') return undefined
  const last = parts.length - 1
  const open = chapters.at(-1)?.part === last ? parts[last] : undefined
  if (open?.title === title) return { ...open, number: last, isNew: false }
  const part = { path: `part-${parts.length + 1}.xhtml`, title }
  parts.push(part)
  return { ...part, number: last + 1, isNew: true }
}
