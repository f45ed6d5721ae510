import { toHtml } from '@offprint/html'
import { type Child, cdata, element, hexText } from '@offprint/xml'
import type { Element } from 'xast'
import { episodeElements } from '../podcast/podcast-elements.js'
import type { Enclosure, Item, Picture } from '../record/item.js'
import { mediaElement, pictureElement, thumbnailElement } from '../xml/media-elements.js'
import { formatRfc822 } from './format-rfc822.js'

/**
 * One article as an RSS 2.0 item (RSS 2.0, "Elements of item"; RSS Advisory Board's profile).
 *
 * @param item - The article's record.
 * @returns The element.
 */
export function rssItem(item: Item): Element {
  const { id, link, title, language, published, changed } = item
  return element('item', { 'xml:lang': language }, [
    title.trim() === '' && hasText(item) ? undefined : element('title', {}, [hexText(title)]),
    link === undefined ? undefined : element('link', {}, [link]),
    ...textElements(item),
    ...authorElements(item.authors),
    ...item.contributors.map(({ name }) => element('dc:contributor', {}, [name])),
    ...item.categories.map(({ label, scheme }) => element('category', { domain: scheme }, [label])),
    ...enclosureElements(item.enclosures),
    element('guid', { isPermaLink: String(id === link) }, [id]),
    published === undefined ? undefined : element('pubDate', {}, [formatRfc822(published)]),
    changed === undefined ? undefined : element('atom:updated', {}, [changed]),
    item.rights === undefined ? undefined : element('dc:rights', {}, [item.rights]),
    licenseLink(item.licenseUrl),
    item.via === undefined ? undefined : element('dc:source', {}, [item.via]),
    ...item.pictures.map((picture) => pictureElement(wordless(item, picture))),
    thumbnailElement(item.thumbnail),
    ...episodeElements(item.episode),
    ...item.extras.elements,
  ])
}

/**
 * A link to the terms of use (RFC 4946), which RSS borrows from Atom.
 *
 * @param href - Absolute URL.
 * @returns The element, or nothing where there are no terms to link to.
 */
export function licenseLink(href: string | undefined): Element | undefined {
  return href === undefined ? undefined : element('atom:link', { rel: 'license', href })
}

const hasText = ({ summary, html }: Item): boolean => summary !== undefined || html !== undefined

/** Teaser before the whole text; whichever there is alone is the description (RSS profile, "content:encoded"). */
function textElements({ summary, html }: Item): readonly Child[] {
  if (summary === undefined) return [html === undefined ? undefined : element('description', {}, [cdata(html)])]
  // A description is HTML, so plain words become HTML first and XML then.
  const description = element('description', {}, [hexText(toHtml([{ type: 'text', value: summary }]))])
  return [description, html === undefined ? undefined : element('content:encoded', {}, [cdata(html)])]
}

/**
 * Feedparser takes the second description of an item, whosever it is, for the item's text. Where the article's text is in
 * the first, a picture's words stand in that text alone.
 */
function wordless({ summary, html }: Item, picture: Picture): Picture {
  return summary === undefined && html !== undefined ? { ...picture, description: undefined } : picture
}

/** An address that no reader has to guess at (RFC 5322, 3.4.1, dot-atoms alone). */
const address = /^[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+$/i

/** `author` is an address with a name, and stands once; anybody else is a `dc:creator` (RSS profile, "author"). */
function authorElements(authors: Item['authors']): readonly Child[] {
  const [{ name, email } = { name: '', email: undefined }] = authors
  // A name is a comment there (RFC 822, 3.4.3), where these characters would have to be quoted and are read as they are.
  if (authors.length !== 1 || email === undefined || !address.test(email) || /[()\\]/.test(name))
    return authors.map((person) => element('dc:creator', {}, [person.name]))
  return [element('author', {}, [`${email} (${name})`])]
}

/** One enclosure at most, and only with its true length and type (RSS 2.0, "enclosure"; profile); the rest is media. */
function enclosureElements(enclosures: Item['enclosures']): readonly Child[] {
  const first = enclosures.find(isMeasured)
  return enclosures.map((enclosure) => {
    if (enclosure !== first) return mediaElement(enclosure)
    const { url, bytes, mediaType } = enclosure
    return element('enclosure', { url, length: bytes, type: mediaType })
  })
}

const isMeasured = ({ bytes, mediaType }: Enclosure): boolean => bytes !== undefined && mediaType !== undefined
