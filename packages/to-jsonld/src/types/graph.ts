import type { JsonLdAgent } from './agents.js'
import type { JsonLdArticle } from './article.js'
import type { JsonLdBook, JsonLdChapter } from './books.js'
import type { JsonLdAudio, JsonLdImage } from './media.js'
import type {
  JsonLdBreadcrumbList,
  JsonLdCollectionPage,
  JsonLdItemList,
  JsonLdWebPage,
  JsonLdWebSite,
} from './pages.js'
import type { JsonLdIssue, JsonLdPeriodical, JsonLdSeries, JsonLdVolume } from './works.js'

/** A node that stands in the graph by itself. */
export type JsonLdNode =
  | JsonLdArticle
  | JsonLdWebPage
  | JsonLdCollectionPage
  | JsonLdWebSite
  | JsonLdItemList
  | JsonLdBreadcrumbList
  | JsonLdAgent
  | JsonLdImage
  | JsonLdAudio
  | JsonLdSeries
  | JsonLdPeriodical
  | JsonLdVolume
  | JsonLdIssue
  | JsonLdBook
  | JsonLdChapter

/** One page's structured data: a closed type, so that a property which schema.org does not have does not compile. */
export interface JsonLdGraph {
  /** A string: one of four common readers refuses any other form. */
  readonly '@context': 'https://schema.org'
  readonly '@graph': readonly JsonLdNode[]
}
