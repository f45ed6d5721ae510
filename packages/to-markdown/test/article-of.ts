import { type Article, type ArticleInput, createArticle, type Flow, type Phrasing } from '@offprint/core'
import { toMarkdown } from '../src/index.js'

/** The least article, with further fields. */
export const articleOf = (input: Partial<ArticleInput> = {}): Article =>
  createArticle({
    title: 'Slack water',
    id: 'urn:uuid:00000000-0000-4000-8000-000000000000',
    slug: 'slack-water',
    language: 'en',
    ...input,
  })

/** A text. */
export const text = (value: string): Phrasing => ({ type: 'text', value })

/** A paragraph of nodes, or of one text. */
export const paragraph = (...children: readonly (Phrasing | string)[]): Flow => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
})

/** The body of the file alone. */
export const bodyOf = (...body: readonly Flow[]): string => toMarkdown(articleOf({ body })).split('\n---\n\n')[1] ?? ''

/** The front matter of the file alone, without its fences. */
export const frontOf = (input: Partial<ArticleInput>): string =>
  toMarkdown(articleOf(input)).slice(4).split('---\n')[0] ?? ''

/** Codes of what was reported. */
export function codesOf(article: Article): readonly string[] {
  const codes: string[] = []
  toMarkdown(article, { report: ({ code }) => void codes.push(code) })
  return codes
}
