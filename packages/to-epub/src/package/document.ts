import type { Direction } from '@offprint/core'
import { type HastChild, h, toXhtml } from '@offprint/html'

/** What {@link xhtmlDocument} puts together. */
export interface DocumentParts {
  readonly title: string
  /** BCP 47 tag. */
  readonly language: string
  readonly dir: Direction
  readonly body: readonly HastChild[]
}

/**
 * Writes one XHTML document of the book (EPUB 3.3, section 6.1).
 *
 * @param parts - Title, language, direction and body.
 * @returns The document with its XML declaration.
 */
export function xhtmlDocument({ title, language, dir, body }: DocumentParts): string {
  const html = h('html', { 'xmlns:epub': 'http://www.idpf.org/2007/ops', lang: language, 'xml:lang': language, dir }, [
    h('head', {}, [h('title', {}, [title]), h('link', { rel: ['stylesheet'], type: 'text/css', href: 'style.css' })]),
    h('body', {}, body),
  ])
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXhtml({ type: 'root', children: [{ type: 'doctype' }, html] })}\n`
}
