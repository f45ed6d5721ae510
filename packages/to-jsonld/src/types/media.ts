import type { JsonLdAgent, JsonLdRole } from './agents.js'
import type { Duration, HttpUrl, Iri, JsonLdReference, OneOrMany } from './values.js'
import type { JsonLdLicense } from './works.js'

/** schema.org `ImageObject`; a stub has the first four fields. */
export interface JsonLdImage {
  readonly '@type': 'ImageObject'
  readonly '@id': Iri
  readonly url: HttpUrl
  readonly contentUrl?: HttpUrl
  /** Pixels; the vocabulary asks for a `Distance`, every consumer takes the number. */
  readonly width?: number
  /** Pixels. */
  readonly height?: number
  readonly encodingFormat?: string
  /** The text alternative. */
  readonly description?: string
  /** Without the credit. */
  readonly caption?: string
  readonly creditText?: string
  readonly creator?: OneOrMany<JsonLdAgent | JsonLdReference>
  /** The agency. */
  readonly sourceOrganization?: JsonLdReference
  readonly license?: JsonLdLicense
  readonly copyrightNotice?: string
  readonly acquireLicensePage?: HttpUrl
}

/** schema.org `AudioObject`: the article as sound. */
export interface JsonLdAudio {
  readonly '@type': 'AudioObject'
  readonly '@id': Iri
  readonly name: string
  readonly url: HttpUrl
  readonly contentUrl: HttpUrl
  readonly encodingFormat?: string
  readonly duration?: Duration
  readonly inLanguage?: string
  readonly contributor?: OneOrMany<JsonLdRole>
}
