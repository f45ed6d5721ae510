import type { AgentFacts } from '../facts/agent-facts.js'
import type { CreditProperty } from '../facts/credit-facts.js'
import type { ArticleFacts } from '../facts/resolve-article.js'

/**
 * Those who made an article in one way, in the order of the byline, each once.
 *
 * @param facts - Of the article.
 * @param property - What they did.
 * @returns What is known of them.
 */
export function authorsOf(
  { credits, agents }: ArticleFacts,
  property: CreditProperty = 'author',
): readonly AgentFacts[] {
  const ids = new Set(credits.filter((credit) => credit.property === property).map(({ agent }) => agent))
  return [...ids].flatMap((id) => agents.get(id) ?? [])
}
