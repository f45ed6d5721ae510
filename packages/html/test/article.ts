import { type Article, type ArticleInput, createArticle, type Flow, type Message, type Phrasing } from '@offprint/core'
import { type RenderOptions, toHast, toHtml } from '../src/index.js'

/** An article with the given blocks. */
export const articleOf = (body: readonly Flow[], fields: Partial<ArticleInput> = {}): Article =>
  createArticle({ title: 'Slack water', url: 'https://example.org/a/b', language: 'en', ...fields, body })

/** The HTML of blocks and the codes of what was reported. */
export function render(
  body: readonly Flow[],
  options: RenderOptions = {},
  fields: Partial<ArticleInput> = {},
): { readonly html: string; readonly codes: readonly string[]; readonly messages: readonly Message[] } {
  const reported: Message[] = []
  const tree = toHast(articleOf(body, fields), { report: (message) => reported.push(message), ...options })
  return { html: toHtml(tree), codes: reported.map(({ code }) => code), messages: reported }
}

/** A text node. */
export const text = (value: string): Phrasing => ({ type: 'text', value })

/** A paragraph of texts and nodes. */
export const p = (...children: readonly (string | Phrasing)[]): Flow => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
})
