import type { Direction } from '@offprint/core'
import { type Attributes, type Child, element } from '@offprint/xml'
import type { Element } from 'xast'
import { legalUrl } from '../chapter/legal-url.js'

/** What every XHTML document of the book says of itself. */
export interface PageParts {
  /** Not empty. */
  readonly title: string
  /** BCP 47 tag. */
  readonly language: string
  readonly dir: Direction
}

/**
 * The `html` and `head` of a document of the book (EPUB 3.3, section 6.1).
 *
 * @param parts - Title, language, direction.
 * @returns An `html` element without its body.
 */
export function openPage({ title, language, dir }: PageParts): Element {
  return element(
    'html',
    {
      xmlns: 'http://www.w3.org/1999/xhtml',
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
      lang: language,
      'xml:lang': language,
      dir,
    },
    [
      element('head', {}, [
        element('title', {}, [title]),
        element('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
      ]),
    ],
  )
}

/**
 * A link with words.
 *
 * @param href - Where to.
 * @param words - Not empty.
 * @param attributes - Further ones.
 * @returns An `a`.
 */
export function anchor(href: string, words: string, attributes: Attributes = {}): Element {
  return element('a', { ...attributes, href }, [words])
}

/**
 * A link to the web.
 *
 * @param url - Absolute http(s) URL of the model.
 * @param words - Not empty.
 * @returns An `a`; the words alone where the URL cannot be written.
 */
export function webLink(url: string, words: string): Child {
  const href = URL.canParse(url) ? legalUrl(url) : undefined
  return href === undefined ? words : anchor(href, words)
}

/**
 * A paragraph, where there is anything to say.
 *
 * @param className - Its class.
 * @param children - Texts and nodes; `undefined` and empty texts do not count.
 * @returns A `p`, or `undefined`.
 */
export function paragraph(className: string, children: readonly Child[]): Element | undefined {
  const said = children.filter((child) => child !== undefined && child !== '')
  return said.length === 0 ? undefined : element('p', { class: className }, said)
}

/**
 * A text with its own language, where that is not the document's.
 *
 * @param words - The text.
 * @param language - Its language.
 * @param outer - The document's.
 * @returns The text, or a `span` round it.
 */
export function inLanguage(words: string, language: string, outer: string): Child {
  return language === outer || language === 'und'
    ? words
    : element('span', { lang: language, 'xml:lang': language }, [words])
}
