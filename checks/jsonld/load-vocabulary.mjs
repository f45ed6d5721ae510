// The files of the schema.org release: its terms as an index, and its JSON-LD context.
import { readFileSync } from 'node:fs'
import { asList } from './as-list.mjs'
import { isTerm, toTerm } from './schema-terms.mjs'

const DATA = new URL('../data/schemaorg-30.0/', import.meta.url)
const readJson = (name) => JSON.parse(readFileSync(new URL(name, DATA), 'utf8'))

const iris = (value) =>
  asList(value)
    .map((item) => (typeof item === 'string' ? item : item['@id']))
    .filter(Boolean)
const terms = (value) => iris(value).map(toTerm)

/** core, pending (may still change) or attic (retired). */
function statusOf(node) {
  const area = iris(node['schema:isPartOf'])[0] ?? ''
  return /pending/.test(area) ? 'pending' : /attic/.test(area) ? 'attic' : 'core'
}

/** The release's nodes as three maps from "schema:name": classes, properties, enumeration members. */
function indexTerms(graph) {
  const classes = new Map()
  const properties = new Map()
  const members = new Map()
  for (const node of graph) {
    const id = toTerm(node['@id'])
    const types = asList(node['@type'])
    const common = { id, status: statusOf(node), supersededBy: terms(node['schema:supersededBy']) }
    const isData = types.includes('schema:DataType')
    if (types.includes('rdf:Property'))
      properties.set(id, {
        ...common,
        domain: terms(node['schema:domainIncludes']),
        range: terms(node['schema:rangeIncludes']),
      })
    else if (isData || types.includes('rdfs:Class'))
      classes.set(id, { ...common, isData, parents: terms(node['rdfs:subClassOf']).filter(isTerm) })
    else members.set(id, { ...common, types: types.map(toTerm) })
  }
  return { classes, properties, members }
}

/** The index, with the questions about classes that the rules ask. */
export function loadVocabulary() {
  const index = indexTerms(readJson('schemaorg-all-https.jsonld')['@graph'])
  const known = new Map()
  function ancestors(type) {
    if (known.has(type)) return known.get(type)
    const found = new Set([type])
    known.set(type, found)
    for (const parent of index.classes.get(type)?.parents ?? []) for (const above of ancestors(parent)) found.add(above)
    return found
  }
  return {
    ...index,
    /** A class and all above it. */
    ancestors,
    isA: (types, wanted) => types.some((type) => ancestors(type).has(wanted)),
    isDatatype: (type) => [...ancestors(type)].some((above) => index.classes.get(above)?.isData),
  }
}

export const loadContext = () => readJson('schemaorgcontext.jsonld')
