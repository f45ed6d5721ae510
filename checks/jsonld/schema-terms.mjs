// Names of schema.org's terms. Documents write them under http: or https:; the rules compare them in one form, "schema:Article".
const NAMESPACE = /^(schema:|https?:\/\/schema\.org\/)/

/** "Article" → "schema:Article". */
export const term = (name) => `schema:${name}`
/** Any way to write a term's IRI → "schema:Article"; other IRIs stay as they are. */
export const toTerm = (iri) => iri?.replace(NAMESPACE, 'schema:')
export const isTerm = (iri) => NAMESPACE.test(iri ?? '')
/** "schema:Article" → "Article", for messages. */
export const short = (iri) => toTerm(iri)?.replace(/^schema:/, '')
export const shortList = (iris) => iris.map(short).join(', ')
