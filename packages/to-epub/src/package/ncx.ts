import type { Publication } from '@offprint/core'
import { element, toXml } from '@offprint/xml'
import type { Element } from 'xast'
import type { ContentsEntry } from './contents.js'

/**
 * Writes the table of contents for EPUB 2 readers (OPF 2.0.1, section 2.4.1), which many devices still are.
 *
 * @param publication - Identifier, title and language.
 * @param contents - Entries.
 * @returns XML.
 */
export function ncx(publication: Publication, contents: readonly ContentsEntry[]): string {
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
    element('meta', { name: 'dtb:uid', content: publication.id }),
    element('meta', { name: 'dtb:depth', content: depthOf(contents) }),
    element('meta', { name: 'dtb:totalPageCount', content: 0 }),
    element('meta', { name: 'dtb:maxPageNumber', content: 0 }),
  ])
  const entries = [{ title: publication.title, href: 'title.xhtml', children: [] }, ...contents]
  const root = element(
    'ncx',
    { xmlns: 'http://www.daisy.org/z3986/2005/ncx/', version: '2005-1', 'xml:lang': publication.language },
    [head, label('docTitle', publication.title), element('navMap', {}, entries.map(point))],
  )
  return toXml(root, { indent: true })
}

const label = (name: string, text: string): Element => element(name, {}, [element('text', {}, [text])])

const depthOf = (entries: readonly ContentsEntry[]): number =>
  1 + Math.max(0, ...entries.map(({ children }) => (children.length === 0 ? 0 : depthOf(children))))
