import type { Publication } from '@offprint/core'
import { h } from '@offprint/html'
import type { Element } from 'hast'
import { labelsFor } from '../labels.js'
import type { ContentsEntry } from './contents.js'
import { xhtmlDocument } from './document.js'

/**
 * Writes the navigation document: contents and landmarks (EPUB 3.3, section 7).
 *
 * @param publication - Title and language.
 * @param contents - Entries.
 * @returns XHTML.
 */
export function navigation(publication: Publication, contents: readonly ContentsEntry[]): string {
  const { language, dir } = publication
  const labels = labelsFor(language)
  const [first] = contents
  const toc = h('nav', { 'epub:type': 'toc', role: 'doc-toc', id: 'toc', ariaLabelledBy: 'toc-title' }, [
    h('h1', { id: 'toc-title' }, [labels.contents]),
    list([{ title: publication.title, href: 'title.xhtml', children: [] }, ...contents]),
  ])
  const landmark = (type: string, href: string, title: string): Element =>
    h('li', {}, [h('a', { 'epub:type': type, href }, [title])])
  const landmarks = h('nav', { 'epub:type': 'landmarks', hidden: true, ariaLabel: labels.landmarks }, [
    h('ol', {}, [
      landmark('titlepage', 'title.xhtml', labels.titlePage),
      landmark('toc', 'nav.xhtml#toc', labels.contents),
      ...(first === undefined ? [] : [landmark('bodymatter', first.href, labels.start)]),
    ]),
  ])
  return xhtmlDocument({ title: labels.contents, language, dir, body: [toc, landmarks] })
}

const list = (entries: readonly ContentsEntry[]): Element =>
  h(
    'ol',
    {},
    entries.map(({ title, href, children }) =>
      h('li', {}, [h('a', { href }, [title]), ...(children.length === 0 ? [] : [list(children)])]),
    ),
  )
