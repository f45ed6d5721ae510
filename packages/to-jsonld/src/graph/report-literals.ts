import type { Say } from '../facts/scope.js'
import { htmlReference, htmlTag, stringifiedValue } from '../judge/suspect-texts.js'
import type { JsonLdGraph } from '../types/graph.js'

/** What one reader decodes, another takes for a tag, and a third for a missing value. */
const suspects = [htmlReference, htmlTag, stringifiedValue]

/**
 * Reports texts that some readers will not take for what they are.
 *
 * @param graph - What is written.
 * @param say - Takes a message for each such text, once.
 */
export function reportLiterals(graph: JsonLdGraph, say: Say): void {
  const found = new Set<string>()
  JSON.stringify(graph, (_, value: unknown) => {
    const match = typeof value === 'string' ? suspects.map((suspect) => suspect.exec(value)?.[0]).find(Boolean) : ''
    if (match) found.add(match)
    return value
  })
  for (const text of found) say('literal-markup', { text })
}
