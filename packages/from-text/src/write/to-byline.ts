import type { Credit } from '@offprint/core'
import { fold } from '../judge/fold.js'
import type { Sheet } from '../sheet.js'

/** Who made the article, and the lines that say so. */
export interface Byline {
  readonly byline: readonly Credit[]
  /** Word for word but for addresses, a line each; sentences about the authors are in their `bio`. */
  readonly bylineText?: string
}

/**
 * Gathers the byline from the head and the author box; what both say of one person becomes one credit.
 *
 * @param sheet - Blocks and findings.
 * @returns Credits in the order of the source, and the text.
 */
export function toByline({ blocks, findings }: Sheet): Byline {
  const byline = new Map<string, Credit>()
  const lines: string[] = []
  for (const index of blocks.keys()) {
    const finding = findings.get(index)
    if (finding?.kind !== 'byline') continue
    if (finding.part !== 'bio') lines.push(finding.stripped.text)
    for (const credit of finding.credits) {
      const key = `${credit.role} ${fold(credit.agent.name)}`
      byline.set(key, merge(byline.get(key), credit))
    }
  }
  return { byline: [...byline.values()], ...(lines.length === 0 ? {} : { bylineText: lines.join('\n') }) }
}

const merge = (known: Credit | undefined, credit: Credit): Credit =>
  known === undefined ? credit : { ...credit, ...known, agent: { ...credit.agent, ...known.agent } }
