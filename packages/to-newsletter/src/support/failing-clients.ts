import type { FeatureUse } from './feature-use.js'
import { type Client, clients, isKnownFeature, supportOf } from './support-table.js'
import { harmless, useRules } from './use-rules.js'

/** Who looks: Word, all others, or both. */
export interface View {
  readonly word: boolean
  readonly others: boolean
}

/**
 * The clients in which one use of a feature does not work.
 *
 * @param use - What is used, with its value and its element.
 * @param view - Who sees it; conditional comments hide things from Word and from all others.
 * @returns None where it works everywhere, at least in part, or where nobody knows.
 */
export function failingClients(use: FeatureUse, view: View): readonly Client[] {
  if (harmless.has(use.slug) || !isKnownFeature(use.slug)) return []
  return clients.filter((client, at) => {
    if (!(client.isWord ? view.word : view.others)) return false
    const support = supportOf(use.slug, at)
    if (support === 'y' || support === 'u') return false
    const rule = useRules[use.slug]
    return (rule === undefined ? support : rule({ ...use, client, support })) === 'n'
  })
}
