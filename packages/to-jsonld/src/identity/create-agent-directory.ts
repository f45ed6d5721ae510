import type { Publication } from '@offprint/core'
import type { HttpUrl, Iri } from '../types/values.js'
import { iriOf } from './iri-of.js'
import { type Named, namedAgents } from './named.js'
import { nodeId } from './node-id.js'
import { resolveUrl } from './resolve-url.js'

/** Who somebody is: their `@id`, and what the publication knows of them elsewhere. */
export interface AgentIdentity {
  readonly id: Iri
  readonly type: 'Person' | 'Organization'
  readonly url?: HttpUrl
}

/** Finds who is meant by a name. */
export type AgentDirectory = (named: Named) => AgentIdentity

interface Home {
  readonly address: HttpUrl
  readonly type: AgentIdentity['type']
  readonly url?: HttpUrl
}

/**
 * Decides once for a whole publication who is who, so that all of its pages give one person one `@id`.
 *
 * A name without an address is the only one of that name that has one; an address that several names share (a team's
 * page) gives each name an `@id` of its own.
 *
 * @param publication - Any publication.
 * @returns The directory.
 */
export function createAgentDirectory(publication: Publication): AgentDirectory {
  const site = iriOf(publication)
  const homes = new Map<string, Map<HttpUrl, Home>>()
  const names = new Map<string, Set<string>>()
  for (const named of namedAgents(publication)) {
    const home = homeOf(named)
    if (home === undefined) continue
    const ofName = homes.get(named.name) ?? new Map<HttpUrl, Home>()
    if (!ofName.has(home.address)) homes.set(named.name, ofName.set(home.address, home))
    names.set(keyOf(home), (names.get(keyOf(home)) ?? new Set()).add(named.name))
  }
  return (named) => {
    const home = homeOf(named) ?? onlyHome(homes.get(named.name))
    if (home === undefined) {
      const type = typeOf(named)
      return { id: nodeId(site, type.toLowerCase(), named.name), type }
    }
    const { address, type, url } = home
    const shared = (names.get(keyOf(home))?.size ?? 1) > 1
    const id = nodeId(address, type.toLowerCase(), ...(shared ? [named.name] : []))
    return { id, type, ...(url === undefined ? {} : { url }) }
  }
}

const typeOf = ({ kind }: Named): AgentIdentity['type'] =>
  kind === 'organisation' || kind === 'group' ? 'Organization' : 'Person'

const keyOf = ({ address, type }: Home): string => `${type} ${address}`

const onlyHome = (homes: ReadonlyMap<HttpUrl, Home> | undefined): Home | undefined =>
  homes?.size === 1 ? [...homes.values()][0] : undefined

function homeOf(named: Named): Home | undefined {
  const url = resolveUrl(named.url ?? '')
  const address = url ?? resolveUrl(named.orcid ?? '')
  return address && { address, type: typeOf(named), ...(url === undefined ? {} : { url }) }
}
