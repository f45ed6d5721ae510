import { createChapterList } from './chapter-list.js'
import { createFacts } from './facts/book-facts.js'
import { labelsFor } from './labels.js'
import type { ManifestItem } from './manifest-item.js'
import { colophon } from './matter/colophon.js'
import { contributors } from './matter/contributors.js'
import { coverPage, titlePage } from './matter/title-page.js'
import { messages } from './messages.js'
import { bookTitle } from './metadata/book-title.js'
import type { BookSource } from './options.js'
import type { Book } from './package/book.js'
import { type ContentsEntry, contentsOf } from './package/contents.js'
import { navigation } from './package/navigation.js'
import { ncx } from './package/ncx.js'
import { containerFile, packageDocument, packagePath } from './package/package-document.js'
import { createPictures } from './pictures/create-pictures.js'
import type { Picture } from './pictures/picture.js'
import type { EpubSettings } from './settings.js'
import { bookStyles } from './styles/book-styles.js'
import { fontFiles } from './styles/font-faces.js'
import { type Progress, writeChapters } from './write-chapters.js'
import { createPacker, type Packer } from './zip/create-packer.js'
import type { ZipEntry } from './zip/packed.js'

/**
 * Writes the files of a book: first those that nothing has to be known for, then chapters, then what lists them.
 *
 * @param source - Any publication, or one whose articles come one by one.
 * @param settings - Complete options.
 * @returns Entries of the container, `mimetype` first (EPUB 3.3, section 4.3).
 */
export async function* writeBook(source: BookSource, settings: EpubSettings): AsyncGenerator<ZipEntry, void, void> {
  const packer = createPacker(settings.reproducible === true, settings.gzip)
  const pictures = createPictures(settings, packer)
  const facts = createFacts(settings.credits)
  const progress: Progress = { source, settings, packer, pictures, facts, chapters: createChapterList(), parts: [] }
  if (source.language === 'und') settings.report(messages('missing-language'))
  yield { path: 'mimetype', packed: packer.store(new TextEncoder().encode('application/epub+zip')) }
  yield { path: 'META-INF/container.xml', packed: packer.text(containerFile()) }
  const fonts = fontFiles(settings.fonts ?? [])
  yield inside('style.css', packer.text(bookStyles(settings, fonts)))
  for (const { path, bytes } of fonts) yield inside(path, packer.store(bytes))
  const cover = await loadCover(progress)
  for await (const { path, packed } of writeChapters(progress)) yield inside(path, packed)
  yield* pictures.take().map(({ path, packed }) => inside(path, packed))
  const book = closeBook(progress, cover)
  const style: ManifestItem = { id: 'style', href: 'style.css', mediaType: 'text/css' }
  const fontItems = fonts.map(({ path: href, mediaType }, index) => ({ id: `font-${index + 1}`, href, mediaType }))
  yield* writeLists(book, [style, ...fontItems, ...pictures.items], packer)
}

const inside = (path: string, packed: ZipEntry['packed']): ZipEntry => ({ path: `EPUB/${path}`, packed })

async function loadCover({ source, settings, pictures, facts }: Progress): Promise<Picture | undefined> {
  const { cover: media } = source
  if (media === undefined) return undefined
  // Of a cover that is not there one message is enough.
  const picture = await pictures.load(media.src)
  if (picture === undefined) return undefined
  if (media.alt === undefined) settings.report(messages('cover-without-alt', { src: media.src }))
  facts.hasPictures ||= media.alt !== 'decorative'
  facts.allDescribed &&= media.alt !== undefined
  facts.isAnimated ||= picture.isAnimated
  return picture
}

/** What there is to list when every chapter has been written. */
function closeBook({ source, settings, facts, chapters, parts }: Progress, cover: Picture | undefined): Book {
  const labels = labelsFor(source.language)
  const { pages } = settings
  const back = [
    ...(pages?.contributors !== false && chapters.length > 1 && facts.contributors.size > 0
      ? [{ path: 'contributors.xhtml', title: labels.contributors }]
      : []),
    ...(pages?.colophon !== false ? [{ path: 'colophon.xhtml', title: labels.colophon }] : []),
  ]
  const front = [...(cover === undefined ? [] : ['cover.xhtml']), 'title.xhtml', 'nav.xhtml']
  const single = (title: string, href: string): ContentsEntry => ({ title, href, children: [] })
  return {
    source,
    settings,
    facts,
    cover,
    front,
    chapters,
    parts,
    back,
    *contents() {
      yield single(bookTitle(source), 'title.xhtml')
      yield* contentsOf(chapters, parts)
      for (const { title, path } of back) yield single(title, path)
    },
  }
}

/** Everything that lists chapters, or says something of all of them: one after the other, since each is long. */
async function* writeLists(
  book: Book,
  resources: readonly ManifestItem[],
  packer: Packer,
): AsyncGenerator<ZipEntry, void, void> {
  const { source, facts, settings, cover, back } = book
  if (cover !== undefined) yield inside('cover.xhtml', packer.text(coverPage(source, cover)))
  yield inside('title.xhtml', packer.text(titlePage(source, facts, settings)))
  const pages = { 'contributors.xhtml': contributors, 'colophon.xhtml': colophon }
  for (const { path } of back) {
    yield inside(path, await packer.pieces(pages[path as keyof typeof pages](book)))
  }
  yield inside('nav.xhtml', await packer.pieces(navigation(book)))
  yield inside('toc.ncx', await packer.pieces(ncx(book)))
  yield { path: packagePath, packed: await packer.pieces(packageDocument(book, resources)) }
}
