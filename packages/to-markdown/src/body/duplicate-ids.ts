import { type Root, visit } from '@offprint/core'

/**
 * Finds ids that a body has twice.
 *
 * @param body - Of an article.
 * @returns Each of them once.
 */
export function duplicateIds(body: Root): readonly string[] {
  const seen = new Set<string>()
  const twice = new Set<string>()
  visit(body, ({ data }) => {
    if (data?.id === undefined) return
    if (seen.has(data.id)) twice.add(data.id)
    seen.add(data.id)
  })
  return [...twice]
}
