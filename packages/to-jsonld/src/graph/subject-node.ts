import type { SubjectFacts } from '../facts/subject-facts.js'
import type { JsonLdReference } from '../types/values.js'
import type { JsonLdThing } from '../types/works.js'
import { withoutGaps } from '../without-gaps.js'
import { oneOrMany } from './one-or-many.js'
import { reference } from './reference.js'

/**
 * Something that an article is about.
 *
 * @param facts - A thing, or the id of an agent that stands in the graph by itself.
 * @returns The node, or a reference.
 */
export function subjectNode(facts: SubjectFacts): JsonLdThing | JsonLdReference {
  if (typeof facts === 'string') return reference(facts)
  const { id, type, name, sameAs } = facts
  return withoutGaps<JsonLdThing>({ '@type': type, '@id': id, name, sameAs: oneOrMany(sameAs) })
}
