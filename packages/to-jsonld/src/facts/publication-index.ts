import type { Article, Publication } from '@offprint/core'
import { type AgentDirectory, createAgentDirectory } from '../identity/create-agent-directory.js'
import { createVersionIndex, type VersionIndex } from './version-index.js'

/** What is read once of a whole publication. */
export interface PublicationIndex {
  /** Articles by id. */
  readonly byId: ReadonlyMap<string, Article>
  readonly directory: AgentDirectory
  readonly versions: VersionIndex
}

const indexes = new WeakMap<Publication, PublicationIndex>()

/**
 * The index of a publication, made once: a site that asks for one page after another would else read all articles for each.
 *
 * @param publication - Any publication.
 * @returns The same index for the same publication, as long as that is frozen and so cannot change.
 */
export function publicationIndex(publication: Publication): PublicationIndex {
  const known = indexes.get(publication)
  if (known !== undefined) return known
  const made = {
    byId: new Map(publication.articles.map((article) => [article.id, article])),
    directory: createAgentDirectory(publication),
    versions: createVersionIndex(publication),
  }
  if (Object.isFrozen(publication)) indexes.set(publication, made)
  return made
}
