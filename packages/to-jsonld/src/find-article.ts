import { type Article, didYouMean, OffprintError } from '@offprint/core'
import type { PublicationIndex } from './facts/publication-index.js'

/**
 * The article with a given id.
 *
 * @param index - Of the publication that it stands in.
 * @param id - Its id.
 * @returns The article.
 * @throws OffprintError `jsonld/unknown-article`.
 */
export function findArticle({ byId }: PublicationIndex, id: string): Article {
  const found = byId.get(id)
  if (found !== undefined) return found
  const ids = [...byId.keys()]
  const near = didYouMean(id, ids)
  const hint = near === undefined ? '' : `; did you mean \`${near}\`?`
  throw new OffprintError(
    'jsonld/unknown-article',
    `Unexpected article \`${id}\`, expected the id of one of the publication's ${ids.length}${hint}`,
  )
}
