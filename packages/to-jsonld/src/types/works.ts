import type { JsonLdAgent } from './agents.js'
import type { HttpUrl, Iri, JsonLdReference, OneOrMany, SchemaDate } from './values.js'

/** schema.org `CreativeWork`: another work, as far as the article states it. */
export interface JsonLdCreativeWork {
  readonly '@type': 'CreativeWork'
  readonly '@id'?: Iri
  readonly name?: string
  readonly url?: HttpUrl
  readonly inLanguage?: string
  readonly description?: string
  readonly identifier?: OneOrMany<string>
}

/** schema.org `Thing`, `Place` or `Event`: what an article is about. */
export interface JsonLdThing {
  readonly '@type': 'Thing' | 'Place' | 'Event'
  readonly '@id': Iri
  readonly name: string
  readonly sameAs?: OneOrMany<HttpUrl>
}

/** Terms of use: their URL, or else what they are called. */
export type JsonLdLicense = HttpUrl | JsonLdCreativeWork

/** schema.org `CorrectionComment`; its date is `dateCreated`, since readers join every `datePublished` of a graph. */
export interface JsonLdCorrection {
  readonly '@type': 'CorrectionComment'
  readonly text: string
  readonly dateCreated: SchemaDate
  /** `correction`, `clarification`, `update`, `editorsNote` or `retraction`. */
  readonly genre: string
  readonly creator?: JsonLdAgent | JsonLdReference
}

/** schema.org `WebPageElement`: the part of the page that not everybody may read. */
export interface JsonLdRestrictedPart {
  readonly '@type': 'WebPageElement'
  readonly isAccessibleForFree: false
  /** A single class. */
  readonly cssSelector: `.${string}`
}

/** schema.org `CreativeWorkSeries`. */
export interface JsonLdSeries {
  readonly '@type': 'CreativeWorkSeries'
  readonly '@id': Iri
  readonly name: string
  readonly url?: HttpUrl
}

/** schema.org `Periodical`. */
export interface JsonLdPeriodical {
  readonly '@type': 'Periodical'
  readonly '@id': Iri
  readonly name: string
  readonly issn?: string
}

/** schema.org `PublicationVolume`. */
export interface JsonLdVolume {
  readonly '@type': 'PublicationVolume'
  readonly '@id': Iri
  readonly volumeNumber: string
  readonly isPartOf?: JsonLdReference
}

/** schema.org `PublicationIssue`. */
export interface JsonLdIssue {
  readonly '@type': 'PublicationIssue'
  readonly '@id': Iri
  readonly issueNumber?: string
  readonly name?: string
  readonly isPartOf?: JsonLdReference
}
