import { type Child, cdata, element } from '@offprint/xml'
import type { Element } from 'xast'
import type { Item } from '../record/item.js'
import { unknownDate } from '../record/unknown-date.js'
import { pictureElement, thumbnailElement } from '../xml/media-elements.js'
import { atomLink } from './atom-link.js'
import { atomPerson } from './atom-person.js'

/**
 * One article as an Atom entry (RFC 4287, section 4.1.2).
 *
 * @param item - The article's record.
 * @returns The element.
 */
export function atomEntry(item: Item): Element {
  const { id, link, title, language, published, changed } = item
  return element('entry', { 'xml:lang': language }, [
    element('id', {}, [id]),
    element('title', { type: 'text' }, [title]),
    element('updated', {}, [changed ?? published ?? unknownDate]),
    published === undefined ? undefined : element('published', {}, [published]),
    atomLink('alternate', link, { type: 'text/html' }),
    ...item.enclosures.map(({ url, mediaType, bytes, title: words }) =>
      atomLink('enclosure', url, { type: mediaType, length: bytes, title: words }),
    ),
    atomLink('via', item.via),
    atomLink('license', item.licenseUrl),
    ...item.authors.map((person) => atomPerson('author', person)),
    ...item.contributors.map((person) => atomPerson('contributor', person)),
    ...item.categories.map(category),
    item.rights === undefined ? undefined : element('rights', { type: 'text' }, [item.rights]),
    ...textElements(item),
    ...item.pictures.map(pictureElement),
    thumbnailElement(item.thumbnail),
    ...item.extras.elements,
  ])
}

const category = ({ label, id, scheme }: Item['categories'][number]): Element =>
  element('category', { term: id ?? label, scheme, label: id === undefined ? undefined : label })

/** An entry without a link must have content (RFC 4287, section 4.1.2): the best there is takes its place. */
function textElements({ link, title, summary, html }: Item): readonly Child[] {
  if (html !== undefined) return [plain('summary', summary), element('content', { type: 'html' }, [cdata(html)])]
  return link === undefined ? [plain('content', summary ?? title)] : [plain('summary', summary)]
}

const plain = (name: 'summary' | 'content', words: string | undefined): Child =>
  words === undefined ? undefined : element(name, { type: 'text' }, [words])
