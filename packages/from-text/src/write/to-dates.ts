import type { ArticleDates, Stamp } from '@offprint/core'
import type { Sheet } from '../sheet.js'

/**
 * Gathers the dates that the head says; the first one of each kind counts.
 *
 * @param sheet - Blocks and findings.
 * @param published - What the caller said, which is no guess and therefore wins.
 * @returns Dates of the article.
 */
export function toDates({ findings, blocks }: Sheet, published: Stamp | undefined): ArticleDates {
  const found = blocks.flatMap((_, index) => {
    const finding = findings.get(index)
    if (finding?.kind === 'date') return [finding]
    return finding?.kind === 'byline' && finding.date !== undefined ? [finding.date] : []
  })
  const first = (of: 'published' | 'modified'): Stamp | undefined => found.find((date) => date.of === of)?.stamp
  const [stamp, modified] = [published ?? first('published'), first('modified')]
  return { ...(stamp === undefined ? {} : { published: stamp }), ...(modified === undefined ? {} : { modified }) }
}
