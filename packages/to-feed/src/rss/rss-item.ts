import { toHtml } from '@offprint/html'
import { type Child, cdata, element, hexText } from '@offprint/xml'
import type { Element } from 'xast'
import type { Item, Sound } from '../record/item.js'
import { pictureElement, soundElement } from '../xml/media-elements.js'
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
    ...item.authors.map(({ name }) => element('dc:creator', {}, [name])),
    ...item.contributors.map(({ name }) => element('dc:contributor', {}, [name])),
    ...item.categories.map(({ label, scheme }) => element('category', { domain: scheme }, [label])),
    ...(item.sound === undefined ? [] : [enclosure(item.sound)]),
    element('guid', { isPermaLink: String(id === link) }, [id]),
    published === undefined ? undefined : element('pubDate', {}, [formatRfc822(published)]),
    changed === undefined ? undefined : element('atom:updated', {}, [changed]),
    item.rights === undefined ? undefined : element('dc:rights', {}, [item.rights]),
    licenseLink(item.licenseUrl),
    ...item.pictures.map(pictureElement),
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

/** An enclosure must state its true length and type (RSS 2.0, "enclosure"); what cannot is media. */
function enclosure(sound: Sound): Element {
  const { url, mediaType, bytes } = sound
  if (mediaType === undefined || bytes === undefined) return soundElement(sound)
  return element('enclosure', { url, length: bytes, type: mediaType })
}
