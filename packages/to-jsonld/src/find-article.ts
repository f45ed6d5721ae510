import { type Article, didYouMean, OffprintError, type Publication } from '@offprint/core'

/**
 * The article with a given id.
 *
 * @param publication - Where it stands.
 * @param id - Its id.
 * @returns The article.
 * @throws OffprintError `jsonld/unknown-article`.
 */
export function findArticle({ articles }: Publication, id: string): Article {
  const found = articles.find((article) => article.id === id)
  if (found !== undefined) return found
  const ids = articles.map((article) => article.id)
  const near = didYouMean(id, ids)
  const hint = near === undefined ? '' : `; did you mean \`${near}\`?`
  throw new OffprintError(
    'jsonld/unknown-article',
    `Unexpected article \`${id}\`, expected the id of one of the publication's ${ids.length}${hint}`,
  )
}
