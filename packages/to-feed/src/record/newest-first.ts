import { type Article, toInstant } from '@offprint/core'

/**
 * Sorts articles by publication, newest first.
 *
 * @param articles - In the publication's order; they are not changed.
 * @returns A new list; what was published at one moment, or at none that is known, keeps its order, the latter last.
 */
export function newestFirst(articles: readonly Article[]): readonly Article[] {
  const moment = ({ dates }: Article): string => (dates.published === undefined ? '' : toInstant(dates.published))
  return articles
    .map((article) => ({ article, at: moment(article) }))
    .sort((one, other) => (one.at === other.at ? 0 : one.at < other.at ? 1 : -1))
    .map(({ article }) => article)
}
