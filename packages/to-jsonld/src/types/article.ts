import type { JsonLdAgent, JsonLdPerson, JsonLdPropertyValue, JsonLdRole } from './agents.js'
import type { JsonLdImage } from './media.js'
import type { Duration, HttpUrl, Iri, JsonLdReference, OneOrMany, SchemaDate } from './values.js'
import type { JsonLdCorrection, JsonLdCreativeWork, JsonLdLicense, JsonLdRestrictedPart, JsonLdThing } from './works.js'

/** The types that Google's article guidance names; anything finer is an `additionalType`. */
export type ArticleType = 'Article' | 'NewsArticle' | 'BlogPosting'

interface Wording {
  /** Whole, never cut. */
  readonly headline: string
  readonly alternativeHeadline?: string
  readonly alternateName?: string
  readonly description?: string
  readonly abstract?: string
  /** BCP 47 tag. */
  readonly inLanguage?: string
  readonly genre?: string
  readonly articleSection?: OneOrMany<string>
  readonly keywords?: OneOrMany<string>
  readonly wordCount?: number
  readonly timeRequired?: Duration
  readonly backstory?: OneOrMany<string>
  readonly digitalSourceType?: 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource'
}

interface Makers {
  readonly author?: OneOrMany<JsonLdAgent>
  readonly editor?: OneOrMany<JsonLdPerson | JsonLdReference>
  readonly translator?: OneOrMany<JsonLdAgent | JsonLdReference>
  readonly producer?: OneOrMany<JsonLdAgent | JsonLdReference>
  readonly contributor?: OneOrMany<JsonLdAgent | JsonLdReference | JsonLdRole>
  readonly publisher?: JsonLdAgent
}

interface History {
  readonly datePublished?: SchemaDate
  readonly dateModified?: SchemaDate
  readonly dateCreated?: SchemaDate
  readonly expires?: SchemaDate
  readonly creativeWorkStatus?: string
  readonly correction?: OneOrMany<JsonLdCorrection>
}

interface Terms {
  readonly copyrightYear?: number
  readonly copyrightHolder?: OneOrMany<JsonLdAgent | JsonLdReference>
  readonly copyrightNotice?: string
  readonly license?: JsonLdLicense
  readonly isAccessibleForFree?: boolean
  readonly hasPart?: JsonLdRestrictedPart
}

interface Relations {
  readonly mainEntityOfPage?: JsonLdReference
  readonly isPartOf?: OneOrMany<JsonLdReference | JsonLdCreativeWork>
  /** Place in the series, from 1. */
  readonly position?: number
  readonly pageStart?: string
  readonly pageEnd?: string
  readonly audio?: JsonLdReference
  readonly workTranslation?: OneOrMany<JsonLdCreativeWork>
  readonly translationOfWork?: JsonLdCreativeWork
  readonly citation?: OneOrMany<JsonLdCreativeWork>
  readonly isBasedOn?: HttpUrl
  readonly about?: OneOrMany<JsonLdThing | JsonLdReference>
  readonly mentions?: OneOrMany<JsonLdThing | JsonLdReference>
}

/** schema.org `Article`, `NewsArticle` or `BlogPosting`: every property that this package writes of one. */
export interface JsonLdArticle extends Wording, Makers, History, Terms, Relations {
  readonly '@type': ArticleType
  readonly '@id': Iri
  readonly additionalType?: OneOrMany<HttpUrl>
  readonly url?: HttpUrl
  readonly identifier?: OneOrMany<string | JsonLdPropertyValue>
  readonly sameAs?: OneOrMany<HttpUrl>
  readonly image?: OneOrMany<JsonLdImage | JsonLdReference>
}
