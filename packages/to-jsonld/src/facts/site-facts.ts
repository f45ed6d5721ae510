import type { Publication } from '@offprint/core'
import { nodeId } from '../identity/node-id.js'
import type { HttpUrl, Iri } from '../types/values.js'
import { withoutGaps } from '../without-gaps.js'
import type { Cast } from './create-cast.js'
import type { Shelf } from './scope.js'

/** The publication's own site. */
export interface SiteFacts {
  readonly id: Iri
  readonly url: HttpUrl
  readonly name: string
  readonly description?: string
  /** BCP 47 tag. */
  readonly language?: string
  /** Id of an agent. */
  readonly publisher?: Iri
}

/**
 * The site of a publication.
 *
 * @param shelf - The publication.
 * @param cast - The publisher joins it.
 * @returns The facts, or `undefined` where the publication has no URL.
 */
export function siteFacts({ publication, site, siteUrl }: Shelf, cast: Cast): SiteFacts | undefined {
  if (siteUrl === undefined) return undefined
  return withoutGaps<SiteFacts>({
    id: nodeId(site, 'website'),
    url: siteUrl,
    name: publication.title,
    description: publication.description,
    language: publication.language === 'und' ? undefined : publication.language,
    publisher: addPublisher(publication, cast),
  })
}

/**
 * Adds a publication's publisher, with the publication's logo where it has none of its own.
 *
 * @param publication - Any publication.
 * @param cast - Takes the publisher.
 * @returns Its id, or `undefined` where nobody said.
 */
export function addPublisher({ publisher, logo }: Publication, cast: Cast): Iri | undefined {
  if (publisher === undefined) return undefined
  return cast.add(publisher.logo === undefined && logo !== undefined ? { ...publisher, logo } : publisher)
}
