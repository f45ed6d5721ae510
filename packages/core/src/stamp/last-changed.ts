import type { Article } from '../model/article.js'
import type { Stamp } from '../model/stamp.js'
import { toInstant } from './to-instant.js'

/**
 * The newest date that an article states of itself: modified, a correction's, or published.
 *
 * @param article - Any article.
 * @returns The newest of these stamps, or `undefined` when there is none.
 */
export function lastChanged(article: Pick<Article, 'dates' | 'corrections'>): Stamp | undefined {
  const { published, modified } = article.dates
  const stamps = [modified, published, ...(article.corrections ?? []).map(({ date }) => date)]
  return newest(stamps.filter((stamp) => stamp !== undefined))
}

/**
 * The newest of several stamps; of equal ones the first.
 *
 * @param stamps - In any order.
 * @returns The newest, or `undefined` when there are none.
 */
export function newest(stamps: readonly Stamp[]): Stamp | undefined {
  return stamps.reduce<Stamp | undefined>(
    (best, stamp) => (best === undefined || toInstant(stamp) > toInstant(best) ? stamp : best),
    undefined,
  )
}
