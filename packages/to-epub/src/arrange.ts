import { type Article, OffprintError } from '@offprint/core'
import type { BookSource } from './options.js'
import type { EpubSettings } from './settings.js'

/** The articles of a book in its own order. */
export interface Arranged {
  /** Absent where they come one by one. */
  readonly list: readonly Article[] | undefined
  readonly articles: Iterable<Article> | AsyncIterable<Article>
}

/**
 * Puts articles into the order of the book: the publication's own, or those that belong together side by side, where
 * the first of them stands.
 *
 * @param source - Whose articles.
 * @param settings - Which order.
 * @returns Articles in order.
 * @throws OffprintError `epub/invalid-option` for another order of articles that come one by one.
 */
export function arrange({ articles }: BookSource, { order = 'publication' }: EpubSettings): Arranged {
  const list = Array.isArray(articles) ? (articles as readonly Article[]) : undefined
  if (order === 'publication') return { list, articles }
  if (list === undefined) {
    throw new OffprintError(
      'epub/invalid-option',
      `Unexpected \`${order}\` at \`order\`, expected a list of articles with it`,
    )
  }
  const sorted = gather(list, order === 'series' ? seriesKey : sectionKey)
  return { list: sorted, articles: sorted }
}

const seriesKey = ({ series }: Article): string | undefined => series?.id ?? series?.name
const sectionKey = ({ section }: Article): string | undefined => section?.[0]

function gather(articles: readonly Article[], keyOf: (article: Article) => string | undefined): readonly Article[] {
  const groups = new Map<unknown, Article[]>()
  for (const article of articles) {
    // One that belongs to nothing is a group of its own.
    const key = keyOf(article) ?? article
    groups.set(key, [...(groups.get(key) ?? []), article])
  }
  const position = ({ series }: Article): number => series?.position ?? Number.MAX_SAFE_INTEGER
  const isSeries = keyOf === seriesKey
  return [...groups.values()].flatMap((group) =>
    isSeries ? group.toSorted((one, other) => position(one) - position(other)) : group,
  )
}
