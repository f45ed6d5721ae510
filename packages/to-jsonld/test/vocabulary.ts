import { readFileSync } from 'node:fs'

interface Term {
  readonly '@id': string
  readonly 'rdfs:subClassOf'?: unknown
  readonly 'schema:domainIncludes'?: unknown
  readonly 'schema:supersededBy'?: unknown
  readonly 'schema:isPartOf'?: unknown
}

const file = new URL('../../../checks/data/schemaorg-30.0/schemaorg-all-https.jsonld', import.meta.url)
const release = JSON.parse(readFileSync(file, 'utf8')) as { readonly '@graph': readonly Term[] }
const terms = new Map(release['@graph'].map((term) => [term['@id'].replace('schema:', ''), term]))

const idsIn = (value: unknown): readonly string[] =>
  [value]
    .flat()
    .filter((item) => typeof item === 'object' && item !== null)
    .map((item) => String((item as { readonly '@id': string })['@id']).replace('schema:', ''))

const ancestorsOf = (type: string): readonly string[] => [
  type,
  ...idsIn(terms.get(type)?.['rdfs:subClassOf']).flatMap(ancestorsOf),
]

/** Is this a term of schema.org 30.0 that no other one has replaced? */
export const isCurrent = (name: string): boolean =>
  terms.has(name) && terms.get(name)?.['schema:supersededBy'] === undefined

/** Is this a term that schema.org 30.0 has not settled? */
export const isPending = (name: string): boolean =>
  JSON.stringify(terms.get(name)?.['schema:isPartOf'] ?? '').includes('pending.schema.org')

/** Is this a property of that type, by its domain? */
export const isPropertyOf = (property: string, type: string): boolean =>
  idsIn(terms.get(property)?.['schema:domainIncludes']).some((domain) => ancestorsOf(type).includes(domain))

/** Local names of all terms of schema.org's own. */
export const namesOfTerms = (): readonly string[] =>
  release['@graph'].map((term) => term['@id']).flatMap((id) => (id.startsWith('schema:') ? [id.slice(7)] : []))
