/** Absolute http(s) URL. */
export type HttpUrl = `http://${string}` | `https://${string}`

/** What an `@id` may be: an absolute IRI that every consumer takes. */
export type Iri = HttpUrl | `urn:${string}`

type Day = `${number}-${number}-${number}`

/** ISO 8601: a year, month, day, or a date-time with its offset. */
export type SchemaDate = `${number}` | `${number}-${number}` | Day | `${Day}T${string}`

/** ISO 8601 duration, such as `PT4M`. */
export type Duration = `P${string}`

/** One value as it is, several as a list: readers look for an object where there is one author. */
export type OneOrMany<Value> = Value | readonly Value[]

/** A reference to a node of the same graph. */
export interface JsonLdReference {
  readonly '@id': Iri
}
