import type { JsonLdAgent } from './agents.js'
import type { JsonLdImage } from './media.js'
import type { HttpUrl, Iri, JsonLdReference, OneOrMany } from './values.js'
import type { JsonLdCreativeWork, JsonLdLicense } from './works.js'

/** schema.org `Book`: a publication as one. */
export interface JsonLdBook {
  readonly '@type': 'Book'
  readonly '@id': Iri
  readonly name: string
  readonly description?: string
  /** BCP 47 tag. */
  readonly inLanguage?: string
  readonly bookFormat: 'https://schema.org/EBook'
  readonly isbn?: string
  readonly image?: JsonLdImage
  readonly author?: OneOrMany<JsonLdAgent>
  readonly publisher?: JsonLdAgent
  readonly license?: JsonLdLicense
  readonly encoding?: JsonLdBookFile
  readonly hasPart?: OneOrMany<JsonLdReference>
}

/** schema.org `MediaObject`: the book's file. */
export interface JsonLdBookFile {
  readonly '@type': 'MediaObject'
  readonly '@id': Iri
  readonly contentUrl: HttpUrl
  readonly encodingFormat: 'application/epub+zip'
}

/** schema.org `Chapter`: an article in a book. */
export interface JsonLdChapter {
  readonly '@type': 'Chapter'
  readonly '@id': Iri
  readonly name: string
  /** From 1. */
  readonly position: number
  /** BCP 47 tag. */
  readonly inLanguage?: string
  readonly author?: OneOrMany<JsonLdAgent>
  readonly contributor?: OneOrMany<JsonLdAgent>
  readonly isPartOf: JsonLdReference
  /** The article. */
  readonly exampleOfWork: JsonLdCreativeWork
}
