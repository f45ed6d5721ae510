import type { Article } from '@offprint/core'

/**
 * The line under a title: who wrote it and when it was published.
 *
 * @param article - Any article.
 * @returns Such as `Ada Quay, Ben Roads · 2024-02-29`; empty where neither is stated.
 */
export function namesAndDate({ byline, dates }: Article): string {
  const names = byline.map(({ agent }) => agent.name).join(', ')
  return [names, dates.published?.iso.slice(0, 10)].filter((part) => part !== undefined && part !== '').join(' · ')
}
