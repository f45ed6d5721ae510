import { element, openXml } from '@offprint/xml'
import type { Element } from 'xast'
import { bookTitle } from '../metadata/book-title.js'
import type { Book } from './book.js'
import { type ContentsEntry, depthOf } from './contents.js'

/**
 * Writes the table of contents for EPUB 2 readers (OPF 2.0.1, section 2.4.1), which many devices still are.
 *
 * @param book - All that is known when every chapter has been written.
 * @returns Pieces of XML.
 */
export function* ncx({ source, contents }: Book): Generator<string, void, void> {
  let depth = 1
  for (const entry of contents()) depth = Math.max(depth, depthOf(entry))
  let order = 0
  const point = ({ title, href, children }: ContentsEntry): Element => {
    order += 1
    const id = `point-${order}`
    const playOrder = order
    return element('navPoint', { id, playOrder }, [
      label('navLabel', title),
      element('content', { src: href }),
      ...children.map(point),
    ])
  }
  const head = element('head', {}, [
    element('meta', { name: 'dtb:uid', content: source.id }),
    element('meta', { name: 'dtb:depth', content: depth }),
    element('meta', { name: 'dtb:totalPageCount', content: 0 }),
    element('meta', { name: 'dtb:maxPageNumber', content: 0 }),
  ])
  const root = element(
    'ncx',
    { xmlns: 'http://www.daisy.org/z3986/2005/ncx/', version: '2005-1', 'xml:lang': source.language },
    [head, label('docTitle', bookTitle(source))],
  )
  const document = openXml([root, element('navMap')])
  yield document.start('all')
  for (const entry of contents()) yield document.write(point(entry))
  yield document.end()
}

const label = (name: string, text: string): Element => element(name, {}, [element('text', {}, [text])])
