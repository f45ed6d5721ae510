import { createPublication } from '@offprint/core'
import { toEpub } from '@offprint/to-epub'
import { feedAdapter } from '@offprint/to-feed'
import { toHeadTags, toJsonLd } from '@offprint/to-jsonld'
import { toNewsletter } from '@offprint/to-newsletter'
import { toHtml } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import { makeArticle } from './lib/make-article.mjs'

async function drain(files) {
  for await (const { content } of files)
    if (content.length === 0) throw new Error('Unexpected empty file, expected one')
}

/**
 * Every channel, from the model to text.
 *
 * @param {number} count Number of articles.
 * @returns Runs by name; the floor is one bare pass over the same articles that makes HTML and nothing else.
 */
export function channels(count) {
  const publication = createPublication({
    title: 'Bench',
    url: 'https://example.org/',
    language: 'en',
    articles: Array.from({ length: count }, (_, index) => makeArticle(index)),
  })
  const plain = publication.articles.map(({ body }) => structuredClone(body))
  const each = (run) => publication.articles.map(({ id }) => run(id))
  return {
    'floor: mdast to hast to HTML': () => plain.map((body) => toHtml(toHast(body))),
    'RSS, Atom and JSON Feed': () => drain(feedAdapter().render(publication, { report() {} })),
    'JSON-LD graphs': () => each((article) => toJsonLd(publication, { article })),
    'JSON-LD and head tags': () =>
      each((article) => [toJsonLd(publication, { article }), toHeadTags(publication, { article })]),
    newsletters: () => each((article) => toNewsletter(publication, { article })),
    EPUB: () => toEpub(publication),
  }
}
