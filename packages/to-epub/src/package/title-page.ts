import type { Publication } from '@offprint/core'
import { h } from '@offprint/html'
import type { Picture } from '../pictures/picture.js'
import { xhtmlDocument } from './document.js'

/**
 * Writes the title page, with the cover where there is one.
 *
 * @param publication - Title, description, publisher.
 * @param cover - Its picture in the book.
 * @returns XHTML.
 */
export function titlePage(publication: Publication, cover: Picture | undefined): string {
  const { title, language, dir, description, publisher } = publication
  const alt = publication.cover?.alt
  const picture =
    cover === undefined
      ? undefined
      : h('p', { className: ['cover'] }, [
          h('img', { src: cover.path, alt: alt === undefined || alt === 'decorative' ? '' : alt }),
        ])
  const body = h('section', { 'epub:type': 'titlepage', className: ['title-page'] }, [
    picture,
    h('h1', {}, [title]),
    description === undefined ? undefined : h('p', {}, [description]),
    publisher === undefined ? undefined : h('p', { className: ['publisher'] }, [publisher.name]),
  ])
  return xhtmlDocument({ title, language, dir, body: [body] })
}
