import type { JsonLdAgent } from './agents.js'
import type { HttpUrl, Iri, JsonLdReference, OneOrMany } from './values.js'

/** schema.org `WebSite`: the publication's own. */
export interface JsonLdWebSite {
  readonly '@type': 'WebSite'
  readonly '@id': Iri
  readonly url: HttpUrl
  readonly name: string
  readonly description?: string
  readonly inLanguage?: string
  readonly publisher?: JsonLdAgent | JsonLdReference
}

/** schema.org `WebPage`: the page that shows an article. */
export interface JsonLdWebPage {
  readonly '@type': 'WebPage'
  readonly '@id': Iri
  readonly url: HttpUrl
  readonly name: string
  readonly inLanguage?: string
  readonly isPartOf?: JsonLdReference
  readonly mainEntity?: JsonLdReference
  readonly primaryImageOfPage?: JsonLdReference
  readonly breadcrumb?: JsonLdReference
  readonly relatedLink?: OneOrMany<HttpUrl>
}

/** schema.org `CollectionPage`: the page that lists a publication's articles. */
export interface JsonLdCollectionPage {
  readonly '@type': 'CollectionPage'
  readonly '@id': Iri
  readonly url: HttpUrl
  readonly name: string
  readonly description?: string
  readonly inLanguage?: string
  readonly isPartOf: JsonLdReference
  readonly mainEntity: JsonLdReference
}

/** schema.org `ListItem`. */
export interface JsonLdListItem {
  readonly '@type': 'ListItem'
  readonly '@id'?: Iri
  /** From 1. */
  readonly position: number
  readonly name: string
  /** A node of this graph, or a stub of one that another page describes. */
  readonly item?: JsonLdReference | JsonLdWebPage
}

/** schema.org `BreadcrumbList`: from the publication to the page. */
export interface JsonLdBreadcrumbList {
  readonly '@type': 'BreadcrumbList'
  readonly '@id': Iri
  readonly itemListElement: readonly [JsonLdListItem, JsonLdListItem, ...JsonLdListItem[]]
}

/** schema.org `ItemList`: a publication's articles in its own order. */
export interface JsonLdItemList {
  readonly '@type': 'ItemList'
  readonly '@id': Iri
  readonly name: string
  readonly numberOfItems: number
  readonly itemListElement?: OneOrMany<JsonLdListItem>
}
