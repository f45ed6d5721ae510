import { type Article, OffprintError, type Publication } from '@offprint/core'

/**
 * Finds an article of a publication.
 *
 * @param publication - Any publication.
 * @param id - Of the article; the first when nothing is said.
 * @returns The article.
 * @throws OffprintError `newsletter/unknown-article`.
 */
export function articleOf({ articles }: Publication, id: string | undefined): Article {
  const article = id === undefined ? articles[0] : articles.find((one) => one.id === id)
  if (article !== undefined) return article
  const expected = id === undefined ? 'at least one article' : 'the id of one of the publication’s articles'
  throw new OffprintError(
    'newsletter/unknown-article',
    `Unexpected \`${id ?? 'empty publication'}\`, expected ${expected}`,
  )
}
