import { type Article, toInstant } from '@offprint/core'

/**
 * The newest articles of a publication.
 *
 * @param articles - All of them.
 * @param count - How many at most.
 * @returns By day of publication, the newest first; those of one day, and those without one at the end, in their own order.
 */
export function newestArticles(articles: readonly Article[], count: number): readonly Article[] {
  const timeOf = ({ dates: { published } }: Article): string => (published === undefined ? '' : toInstant(published))
  return [...articles]
    .map((article) => [article, timeOf(article)] as const)
    .sort(([, one], [, other]) => (one < other ? 1 : one > other ? -1 : 0))
    .slice(0, count)
    .map(([article]) => article)
}
