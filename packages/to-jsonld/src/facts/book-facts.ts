import type { Article } from '@offprint/core'
import { nodeId } from '../identity/node-id.js'
import { pageUrl } from '../identity/page-url.js'
import { resolveUrl } from '../identity/resolve-url.js'
import type { BookOptions } from '../options.js'
import type { HttpUrl, Iri } from '../types/values.js'
import { withoutGaps } from '../without-gaps.js'
import type { AgentFacts } from './agent-facts.js'
import { type Cast, createCast } from './create-cast.js'
import { type CreditFacts, creditFacts } from './credit-facts.js'
import { type ImageFacts, mediaFacts } from './image-facts.js'
import { type LicenseFacts, licenseFacts } from './license-facts.js'
import { createScope, type Say, type Shelf } from './scope.js'
import { addPublisher } from './site-facts.js'

/** One article as a chapter. */
export interface ChapterFacts {
  readonly id: Iri
  readonly title: string
  /** `@id` of the article. */
  readonly article: Iri
  readonly url?: HttpUrl
  /** BCP 47 tag. */
  readonly language?: string
  readonly credits: readonly CreditFacts[]
}

/** A publication as a book. */
export interface BookFacts {
  readonly id: Iri
  readonly title: string
  readonly description?: string
  /** BCP 47 tag. */
  readonly language?: string
  readonly isbn?: string
  /** Where the file is. */
  readonly file?: HttpUrl
  readonly cover?: ImageFacts
  readonly license?: LicenseFacts
  /** Id of an agent. */
  readonly publisher?: Iri
  readonly chapters: readonly ChapterFacts[]
  readonly agents: ReadonlyMap<Iri, AgentFacts>
}

/**
 * Resolves the facts of a publication as a book.
 *
 * @param shelf - The publication.
 * @param options - What the publication does not know of its book.
 * @param say - Takes what cannot be said.
 * @returns The facts; what an article lacks is reported with its own page, not here.
 */
export function bookFacts(shelf: Shelf, { isbn, url }: BookOptions, say: Say): BookFacts {
  const { publication, site } = shelf
  const cast = createCast(shelf, shelf.siteUrl, say)
  const chapters = publication.articles.map((article) => chapterFacts(shelf, article, cast))
  return withoutGaps<BookFacts>({
    id: nodeId(site, 'book'),
    title: publication.title,
    description: publication.description,
    language: publication.language === 'und' ? undefined : publication.language,
    isbn,
    file: url === undefined ? undefined : resolveUrl(url, publication.url),
    cover: publication.cover && mediaFacts(publication.cover, 'image', publication.url, say),
    license: licenseFacts(publication.license),
    publisher: addPublisher(publication, cast),
    chapters,
    agents: cast.agents,
  })
}

function chapterFacts(shelf: Shelf, article: Article, cast: Cast): ChapterFacts {
  // Whom an author worked for is said on the article's own page.
  const byline = article.byline.map(({ affiliations, ...credit }) => credit)
  const scope = { ...createScope(shelf, article), article: { ...article, byline }, cast, say: () => undefined }
  return withoutGaps<ChapterFacts>({
    id: nodeId(scope.base, 'chapter'),
    title: article.title,
    article: nodeId(scope.base, 'article'),
    url: pageUrl(article.url),
    language: article.language === 'und' ? undefined : article.language,
    credits: creditFacts(scope),
  })
}
