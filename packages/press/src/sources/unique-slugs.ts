import { OffprintError } from '@offprint/core'
import type { ReadSource } from './read-source.js'

/**
 * Refuses two articles that would be written to the same files.
 *
 * @param sources - All articles of a publication.
 * @throws OffprintError `press/duplicate-slug` naming both files and what to do.
 */
export function uniqueSlugs(sources: readonly ReadSource[]): void {
  const first = new Map<string, string>()
  for (const { article, path } of sources) {
    const other = first.get(article.slug)
    if (other !== undefined) {
      const reason = `Unexpected slug \`${article.slug}\` of two articles, expected one that \`${other}\` does not have; set \`slug\` in one of them`
      throw new OffprintError('press/duplicate-slug', reason, { file: path })
    }
    first.set(article.slug, path)
  }
}
