import type { AgentFacts } from '../facts/agent-facts.js'
import type { ImageFacts } from '../facts/image-facts.js'
import type { JsonLdNode } from '../types/graph.js'
import type { Iri } from '../types/values.js'
import { agentNode } from './agent-node.js'
import { imageNode } from './image-node.js'

/**
 * The nodes of everybody on a page and of all pictures.
 *
 * @param agents - The cast.
 * @param images - Pictures of the article itself.
 * @returns Nodes, each picture once.
 */
export function agentNodes(agents: ReadonlyMap<Iri, AgentFacts>, images: readonly ImageFacts[]): readonly JsonLdNode[] {
  const people = [...agents.values()]
  const portraits = people.flatMap(({ image, logo }) => [image, logo].filter((facts) => facts !== undefined))
  const pictures = new Map<Iri, ImageFacts>()
  for (const facts of [...images, ...portraits]) if (!pictures.has(facts.id)) pictures.set(facts.id, facts)
  return [...people.map(agentNode), ...[...pictures.values()].map(imageNode)]
}
