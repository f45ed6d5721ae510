import { resolveUrl } from '../identity/resolve-url.js'
import type { HttpUrl } from '../types/values.js'
import type { IdentifierFacts } from './agent-facts.js'
import type { Scope } from './scope.js'

/** What identifies an article beside its URL. */
export interface NumberFacts {
  /** The article's own id, where it differs from the URL. */
  readonly ownId?: string
  readonly identifiers: readonly IdentifierFacts[]
  /** Other addresses of the same article. */
  readonly sameAs: readonly HttpUrl[]
}

const registries = { doi: 'DOI', arxiv: 'arXiv', pmid: 'PMID' } as const

/**
 * What identifies an article.
 *
 * @param scope - The article.
 * @returns Its id, registered identifiers and other addresses; ISSN and ISBN identify wholes, not articles.
 */
export function identifierFacts({ article, url }: Scope): NumberFacts {
  const { identifiers = {}, alternateUrls = [], shortUrl } = article
  const known = Object.entries(registries).flatMap(([key, registry]) => {
    const value = identifiers[key as keyof typeof registries]
    return value === undefined ? [] : [{ registry, value }]
  })
  const doi = identifiers.doi === undefined ? [] : [`https://doi.org/${identifiers.doi}`]
  const others = [...doi, ...alternateUrls, ...(shortUrl === undefined ? [] : [shortUrl])]
  const sameAs = others.map((other) => resolveUrl(other)).filter((other) => other !== undefined && other !== url)
  return {
    ...(url !== undefined && resolveUrl(article.id) === url ? {} : { ownId: article.id }),
    identifiers: known,
    sameAs: [...new Set(sameAs as readonly HttpUrl[])],
  }
}
