import type { PublicationIssue, Series } from '@offprint/core'
import { iriOf } from '../identity/iri-of.js'
import { nodeId } from '../identity/node-id.js'
import { pageUrl } from '../identity/page-url.js'
import { resolveUrl } from '../identity/resolve-url.js'
import type { HttpUrl, Iri } from '../types/values.js'
import { withoutGaps } from '../without-gaps.js'
import type { Scope } from './scope.js'

/** The series of an article. */
export interface SeriesFacts {
  readonly id: Iri
  readonly name: string
  readonly url?: HttpUrl
  /** From 1. */
  readonly position?: number
}

interface Periodical {
  readonly id: Iri
  readonly name: string
  readonly issn?: string
}

interface Numbered {
  readonly id: Iri
  readonly number?: string
  readonly label?: string
}

/** The issue of an article, as far as each link of the chain is known. */
export interface IssueFacts {
  readonly periodical?: Periodical
  readonly volume?: { readonly id: Iri; readonly number: string }
  readonly issue?: Numbered
  readonly pageStart?: string
  readonly pageEnd?: string
}

/** Where an article stands: in a series, in an issue. */
export interface PlaceFacts {
  readonly series?: SeriesFacts
  readonly issue?: IssueFacts
}

/**
 * Where an article appeared.
 *
 * @param scope - The article.
 * @returns Its series, and its issue or else that of its publication.
 */
export function placeFacts(scope: Scope): PlaceFacts {
  const { series } = scope.article
  const issue = scope.article.issue ?? scope.publication.issue
  return withoutGaps<PlaceFacts>({
    series: series && seriesFacts(series, scope.site),
    issue: issue && issueFacts(issue, scope),
  })
}

function seriesFacts({ id, name, url, position }: Series, site: Iri): SeriesFacts {
  const address = resolveUrl(url ?? '')
  const own = address ?? (id === undefined ? undefined : iriOf({ id }))
  return withoutGaps<SeriesFacts>({
    id: own === undefined ? nodeId(site, 'series', name) : nodeId(own, 'series'),
    name,
    url: pageUrl(url),
    position,
  })
}

function issueFacts(stated: PublicationIssue, { article, publication, site }: Scope): IssueFacts {
  const { volume, number, label, pageStart, pageEnd } = stated
  const name = stated.publication ?? publication.issue?.publication
  const issn = article.identifiers?.issn
  // The names of the chain belong to the `@id`: volume 5 of another periodical is another volume.
  const chain = [name ?? '', ...(volume === undefined ? [] : [volume])]
  const hasIssue = number !== undefined || label !== undefined
  return withoutGaps<IssueFacts>({
    periodical:
      name === undefined ? undefined : withoutGaps<Periodical>({ id: nodeId(site, 'periodical', name), name, issn }),
    volume: volume === undefined ? undefined : { id: nodeId(site, 'volume', ...chain), number: volume },
    issue: hasIssue
      ? withoutGaps<Numbered>({ id: nodeId(site, 'issue', ...chain, number ?? label ?? ''), number, label })
      : undefined,
    pageStart,
    pageEnd,
  })
}
