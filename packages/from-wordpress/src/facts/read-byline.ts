import type { CreditInput } from '@offprint/core'
import type { WxrItem } from '../export/item.js'
import type { Journal } from '../report/journal.js'
import type { FindAuthor } from './authors-of.js'

/** What a login of WordPress may hold (`sanitize_user`, strict); anything else is a slip of whoever wrote the file. */
const foreign = /[<>"'&\\/[\]{}]+/g

/**
 * Reads who wrote a post: the authors of Co-Authors Plus, else the one author that WordPress knows.
 *
 * @param item - Of the export.
 * @param findAuthor - The site's authors.
 * @param journal - Told of authors whom the export does not list.
 * @returns The credits in order; empty when nobody is named.
 */
export function readByline(item: WxrItem, findAuthor: FindAuthor, journal: Journal): readonly CreditInput[] {
  const together = item.terms.filter(({ domain }) => domain === 'author')
  if (together.length === 0 && item.creator === '') {
    journal.report('missing-author')
    return []
  }
  if (together.length === 0) return [credit([item.creator], item.creator, findAuthor, journal)]
  return together.map(({ nicename, label }) => credit([nicename, label], label || nicename, findAuthor, journal))
}

function credit(keys: readonly string[], shown: string, findAuthor: FindAuthor, journal: Journal): CreditInput {
  for (const key of keys) {
    const agent = findAuthor(key)
    if (agent !== undefined) return { agent, role: 'author' }
  }
  const bare = shown.replace(foreign, '').trim()
  const agent = bare === shown ? undefined : findAuthor(bare)
  if (agent !== undefined) {
    journal.report('mended-author', { login: shown, mended: bare }, 'byline')
    return { agent, role: 'author' }
  }
  journal.report('unknown-author', { login: shown }, 'byline')
  return { agent: { kind: 'person', name: shown }, role: 'author' }
}
