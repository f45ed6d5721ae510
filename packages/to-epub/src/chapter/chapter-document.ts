import type { Article } from '@offprint/core'
import { h, toXhtml } from '@offprint/html'
import type { Chapter } from './chapter.js'

/**
 * Writes a chapter as an XHTML document (EPUB 3.3, section 6.1).
 *
 * @param article - Language and direction.
 * @param chapter - Its title and tree.
 * @returns The document with its XML declaration.
 */
export function chapterDocument({ language, dir }: Article, { title, section }: Chapter): string {
  const html = h('html', { 'xmlns:epub': 'http://www.idpf.org/2007/ops', lang: language, 'xml:lang': language, dir }, [
    h('head', {}, [h('title', {}, [title]), h('link', { rel: ['stylesheet'], type: 'text/css', href: 'style.css' })]),
    h('body', {}, [section]),
  ])
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXhtml({ type: 'root', children: [{ type: 'doctype' }, html] })}\n`
}
