import { element, openXml, toXml } from '@offprint/xml'
import type { Element } from 'xast'
import { labelsFor } from '../labels.js'
import { type ManifestItem, xhtmlType } from '../manifest-item.js'
import { metadata } from '../metadata/metadata.js'
import type { Book } from './book.js'

/** Path of the package document in the container. */
export const packagePath = 'EPUB/package.opf'

/**
 * Writes the package document (EPUB 3.3, section 5).
 *
 * @param book - All that is known when every chapter has been written.
 * @param resources - Stylesheet, fonts and pictures.
 * @returns Pieces of XML.
 */
export function* packageDocument(book: Book, resources: readonly ManifestItem[]): Generator<string, void, void> {
  const { source, settings, facts } = book
  const isVertical = settings.writing === 'vertical'
  const coverItem = resources.find(({ href }) => href === book.cover?.path)
  const legacy = [
    // EPUB 2 readers find the cover by this name alone.
    coverItem === undefined ? undefined : element('meta', { name: 'cover', content: coverItem.id }),
    isVertical ? element('meta', { name: 'primary-writing-mode', content: 'vertical-rl' }) : undefined,
  ]
  const documents = [...documentItems(book)]
  const items = [
    ...documents,
    { id: 'ncx', href: 'toc.ncx', mediaType: 'application/x-dtbncx+xml' },
    ...resources.map((resource) => (resource === coverItem ? { ...resource, properties: 'cover-image' } : resource)),
  ]
  const direction = isVertical || source.dir === 'rtl' ? 'rtl' : undefined
  const spine = element(
    'spine',
    { toc: 'ncx', 'page-progression-direction': direction },
    documents.map(({ id }) => element('itemref', { idref: id })),
  )
  const root = element('package', {
    xmlns: 'http://www.idpf.org/2007/opf',
    version: '3.0',
    'unique-identifier': 'publication-id',
    'xml:lang': source.language,
    dir: source.dir === 'auto' ? undefined : source.dir,
  })
  const document = openXml([root], { indent: true })
  const dc = { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }
  yield document.start('all')
  yield document.write(element('metadata', dc, [...metadata(source, facts, settings), ...legacy]))
  yield document.write(element('manifest', {}, items.map(itemElement)))
  yield document.write(spine)
  if (settings.profile.hasGuide) yield document.write(guide(book))
  yield document.end()
}

const itemElement = ({ id, href, mediaType, properties }: ManifestItem): Element =>
  element('item', { id, href, 'media-type': mediaType, properties })

/** Content documents in the order of reading: front, parts and chapters, back. */
function* documentItems({ front, chapters, parts, back }: Book): Generator<ManifestItem, void, void> {
  for (const path of front) yield documentItem(path, path === 'nav.xhtml' ? 'nav' : undefined)
  let part: number | undefined
  for (const chapter of chapters) {
    if (chapter.part !== undefined && chapter.part !== part) yield documentItem(parts[chapter.part]?.path ?? '')
    part = chapter.part
    yield documentItem(chapter.path, chapter.hasMaths ? 'mathml' : undefined)
  }
  for (const { path } of back) yield documentItem(path)
}

const documentItem = (href: string, properties?: string): ManifestItem => ({
  id: href.replace(/\.xhtml$/, ''),
  href,
  mediaType: xhtmlType,
  ...(properties === undefined ? {} : { properties }),
})

/** Where reading begins, for shops that look at EPUB 2's `guide` alone (OPF 2.0.1, section 2.6). */
function guide({ source, front, chapters }: Book): Element {
  const labels = labelsFor(source.language)
  const reference = (type: string, title: string, href: string | undefined): Element | undefined =>
    href === undefined ? undefined : element('reference', { type, title, href })
  return element('guide', {}, [
    reference(
      'cover',
      labels.cover,
      front.find((path) => path === 'cover.xhtml'),
    ),
    reference('toc', labels.contents, 'nav.xhtml'),
    reference('text', labels.start, chapters.at(0)?.path),
  ])
}

/**
 * Writes the file that says where the package document is (EPUB 3.3, section 4.2.6.3.1).
 *
 * @returns XML.
 */
export function containerFile(): string {
  const rootfile = element('rootfile', { 'full-path': packagePath, 'media-type': 'application/oebps-package+xml' })
  const root = element('container', { xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container', version: '1.0' }, [
    element('rootfiles', {}, [rootfile]),
  ])
  return toXml(root, { indent: true })
}
