import type { JsonLdImage } from './media.js'
import type { HttpUrl, Iri, JsonLdReference, OneOrMany } from './values.js'

/** schema.org `PropertyValue`: an identifier with the name of its registry. */
export interface JsonLdPropertyValue {
  readonly '@type': 'PropertyValue'
  /** Such as `DOI`. */
  readonly propertyID: string
  readonly value: string
}

/** schema.org `PostalAddress`, as far as an affiliation states it. */
export interface JsonLdPostalAddress {
  readonly '@type': 'PostalAddress'
  readonly addressLocality?: string
  /** ISO 3166-1 alpha-2 code or the country's name. */
  readonly addressCountry?: string
}

/** schema.org `Person`; a stub has the first four fields and merges with the whole node by its `@id`. */
export interface JsonLdPerson {
  readonly '@type': 'Person'
  readonly '@id': Iri
  readonly name: string
  readonly url?: HttpUrl
  readonly givenName?: string
  readonly familyName?: string
  readonly honorificSuffix?: string
  readonly jobTitle?: OneOrMany<string>
  readonly description?: string
  readonly email?: string
  readonly image?: JsonLdImage | JsonLdReference
  readonly affiliation?: OneOrMany<JsonLdOrganization | JsonLdReference>
  readonly sameAs?: OneOrMany<HttpUrl>
}

/** schema.org `Organization`; a stub has the first four fields, and its logo where it is the publisher. */
export interface JsonLdOrganization {
  readonly '@type': 'Organization'
  readonly '@id': Iri
  readonly name: string
  readonly url?: HttpUrl
  readonly logo?: JsonLdImage | JsonLdReference
  readonly image?: JsonLdImage | JsonLdReference
  readonly description?: string
  readonly email?: string
  readonly address?: JsonLdPostalAddress
  readonly parentOrganization?: JsonLdOrganization | JsonLdReference
  readonly identifier?: OneOrMany<JsonLdPropertyValue>
  readonly sameAs?: OneOrMany<HttpUrl>
}

/** Whoever makes or publishes an article. */
export type JsonLdAgent = JsonLdPerson | JsonLdOrganization

/** schema.org `Role`: a contribution that has no property of its own, with the name of the role. */
export interface JsonLdRole {
  readonly '@type': 'Role'
  readonly roleName: string
  readonly contributor: JsonLdAgent | JsonLdReference
}
