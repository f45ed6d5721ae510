import { type Article, toDateTime, toInstant } from '@offprint/core'

/**
 * Sorts articles by publication, newest first.
 *
 * @param articles - In the publication's order; they are not changed.
 * @returns A new list; what was published at one moment, or at none that is known, keeps its order, the latter last.
 */
export function newestFirst(articles: readonly Article[]): readonly Article[] {
  return articles
    .map((article) => ({ article, at: secondOf(article) }))
    .sort((one, other) => (one.at === other.at ? 0 : one.at < other.at ? 1 : -1))
    .map(({ article }) => article)
}

function secondOf({ dates: { published } }: Article): number {
  if (published === undefined) return Number.NEGATIVE_INFINITY
  const milliseconds = Date.parse(toDateTime(published))
  // `toInstant` takes ten times as long, and is needed for leap seconds alone, which `Date` does not know.
  return Math.floor((Number.isNaN(milliseconds) ? Date.parse(toInstant(published)) : milliseconds) / 1000)
}
