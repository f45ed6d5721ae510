import type { Direction, Publication } from '@offprint/core'
import type { Chapter } from './chapter/chapter.js'
import { checkFragments } from './chapter/check-fragments.js'
import { renderChapter } from './chapter/render-chapter.js'
import { messages } from './messages.js'
import { type EpubOptions, type EpubSettings, resolveOptions } from './options.js'
import { accessibilityOf } from './package/accessibility.js'
import { contentsOf } from './package/contents.js'
import { xhtmlDocument } from './package/document.js'
import { metadata } from './package/metadata.js'
import { navigation } from './package/navigation.js'
import { ncx } from './package/ncx.js'
import { containerFile, packageDocument } from './package/package-document.js'
import { titlePage } from './package/title-page.js'
import { loadPictures } from './pictures/load-pictures.js'
import type { Picture } from './pictures/picture.js'
import { styles } from './styles.js'
import { type ContainerFile, zip } from './zip.js'

/**
 * Makes an EPUB 3.3 book of a publication: a chapter an article.
 *
 * @param publication - Any publication; it is not changed.
 * @param options - Asset source, date, report.
 * @returns The book's bytes, the same for the same input on every machine.
 * @throws OffprintError `epub/invalid-option`.
 */
export async function toEpub(publication: Publication, options: EpubOptions = {}): Promise<Uint8Array> {
  const settings = resolveOptions(options)
  const pictures = await loadPictures(publication, settings)
  const cover = coverOf(publication, pictures.find, settings)
  if (publication.language === 'und') settings.report(messages('missing-language'))
  const chapters = checkFragments(
    publication.articles.map((_, index) => renderChapter(publication, index, pictures.find, settings)),
  )
  const contents = contentsOf(chapters)
  const accessibility = accessibilityOf(publication, (src, article) => pictures.find(src, article) !== undefined)
  const files: readonly ContainerFile[] = [
    {
      path: 'package.opf',
      content: packageDocument({
        publication,
        metadata: metadata(publication, accessibility, settings),
        chapters: chapters.map(({ path }) => path),
        pictures: pictures.all,
        cover,
      }),
    },
    { path: 'nav.xhtml', content: navigation(publication, contents) },
    { path: 'toc.ncx', content: ncx(publication, contents) },
    { path: 'style.css', content: styles },
    { path: 'title.xhtml', content: titlePage(publication, cover) },
    ...chapters.map(chapterFile),
    ...pictures.all.map(({ path, bytes }) => ({ path, content: bytes })),
  ]
  const container = { path: 'META-INF/container.xml', content: containerFile('EPUB/package.opf') }
  return zip([container, ...files.map(({ path, content }) => ({ path: `EPUB/${path}`, content }))])
}

function coverOf(
  { cover }: Publication,
  find: (src: string) => Picture | undefined,
  settings: EpubSettings,
): Picture | undefined {
  if (cover === undefined) return undefined
  const picture = find(cover.src)
  if (picture === undefined) settings.report(messages('missing-cover', { src: cover.src }))
  return picture
}

function chapterFile({ article, path, section }: Chapter): ContainerFile {
  const { title, language } = article
  const dir: Direction = article.dir
  return { path, content: xhtmlDocument({ title, language, dir, body: [section] }) }
}
