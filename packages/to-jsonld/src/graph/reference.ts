import type { AgentFacts } from '../facts/agent-facts.js'
import type { ImageFacts } from '../facts/image-facts.js'
import type { JsonLdAgent } from '../types/agents.js'
import type { JsonLdImage } from '../types/media.js'
import type { Iri, JsonLdReference } from '../types/values.js'
import { withoutGaps } from '../without-gaps.js'

/**
 * Refers to a node of the same graph.
 *
 * @param id - Its `@id`.
 * @returns The reference.
 */
export function reference(id: Iri): JsonLdReference {
  return { '@id': id }
}

/**
 * Refers to an agent so that readers which do not follow references learn who it is.
 *
 * @param facts - The same facts as those of the whole node, which it merges with.
 * @returns A stub.
 */
export function agentStub({ id, type, name, url }: AgentFacts): JsonLdAgent {
  return withoutGaps<JsonLdAgent>({ '@type': type, '@id': id, name, url } as JsonLdAgent)
}

/**
 * Refers to a picture so that readers which do not follow references find its file.
 *
 * @param facts - The same facts as those of the whole node, which it merges with.
 * @returns A stub.
 */
export function imageStub({ id, url }: ImageFacts): JsonLdImage {
  return { '@type': 'ImageObject', '@id': id, url }
}
