import type { Publication } from '@offprint/core'
import { element, toXml } from '@offprint/xml'
import type { Element } from 'xast'
import type { Picture } from '../pictures/picture.js'

/** What {@link packageDocument} lists. */
export interface PackageParts {
  readonly publication: Publication
  readonly metadata: readonly Element[]
  /** Paths of the chapters, in the order of reading. */
  readonly chapters: readonly string[]
  readonly pictures: readonly Picture[]
  readonly cover: Picture | undefined
}

/** Prefixes of the metadata that EPUB 3.3 does not reserve are none; these are reserved and need no declaration. */
const xhtml = 'application/xhtml+xml'

/**
 * Writes the package document (EPUB 3.3, section 5).
 *
 * @param parts - Metadata, chapters, pictures.
 * @returns XML.
 */
export function packageDocument({ publication, metadata, chapters, pictures, cover }: PackageParts): string {
  const item = (id: string, href: string, mediaType: string, properties?: string): Element =>
    element('item', { id, href, 'media-type': mediaType, properties })
  const chapterIds = chapters.map((_, index) => `chapter-${index + 1}`)
  const manifest = element('manifest', {}, [
    item('nav', 'nav.xhtml', xhtml, 'nav'),
    item('ncx', 'toc.ncx', 'application/x-dtbncx+xml'),
    item('style', 'style.css', 'text/css'),
    item('title-page', 'title.xhtml', xhtml),
    ...chapters.map((href, index) => item(`chapter-${index + 1}`, href, xhtml)),
    ...pictures.map((picture, index) =>
      item(`picture-${index + 1}`, picture.path, picture.mediaType, picture === cover ? 'cover-image' : undefined),
    ),
  ])
  const direction = publication.dir === 'rtl' ? 'rtl' : undefined
  const spine = element('spine', { toc: 'ncx', 'page-progression-direction': direction }, [
    element('itemref', { idref: 'title-page' }),
    element('itemref', { idref: 'nav' }),
    ...chapterIds.map((idref) => element('itemref', { idref })),
  ])
  const coverId = cover === undefined ? undefined : `picture-${pictures.indexOf(cover) + 1}`
  // EPUB 2 readers find the cover by this name alone.
  const old = coverId === undefined ? undefined : element('meta', { name: 'cover', content: coverId })
  const root = element(
    'package',
    {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'unique-identifier': 'publication-id',
      'xml:lang': publication.language,
      dir: publication.dir === 'auto' ? undefined : publication.dir,
    },
    [element('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [...metadata, old]), manifest, spine],
  )
  return toXml(root, { indent: true })
}

/**
 * Writes the file that says where the package document is (EPUB 3.3, section 4.2.6.3.1).
 *
 * @param path - Of the package document, from the container's root.
 * @returns XML.
 */
export function containerFile(path: string): string {
  const rootfile = element('rootfile', { 'full-path': path, 'media-type': 'application/oebps-package+xml' })
  const root = element('container', { xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container', version: '1.0' }, [
    element('rootfiles', {}, [rootfile]),
  ])
  return toXml(root, { indent: true })
}
