// Index of the schema.org release file: classes, properties, enumeration members.
import fs from 'node:fs'

const DATA = new URL('../data/schemaorg-30.0/', import.meta.url)
const list = (v) => (v === undefined ? [] : Array.isArray(v) ? v : [v])
const ids = (v) =>
  list(v)
    .map((x) => (typeof x === 'string' ? x : x['@id']))
    .filter(Boolean)
// One namespace whatever the document wrote: "schema:X".
export const local = (iri) => iri?.replace(/^(schema:|https?:\/\/schema\.org\/)/, 'schema:')
export const isSdo = (iri) => /^(schema:|https?:\/\/schema\.org\/)/.test(iri ?? '')
export const short = (iri) => local(iri)?.replace(/^schema:/, '')

export function loadVocab() {
  const graph = JSON.parse(fs.readFileSync(new URL('schemaorg-all-https.jsonld', DATA), 'utf8'))['@graph']
  const classes = new Map(),
    props = new Map(),
    members = new Map()
  for (const n of graph) {
    const id = local(n['@id'])
    const types = list(n['@type'])
    const area = ids(n['schema:isPartOf'])[0]
    const status = /pending/.test(area ?? '') ? 'pending' : /attic/.test(area ?? '') ? 'attic' : 'core'
    const superseded = ids(n['schema:supersededBy']).map(local)
    if (types.includes('rdf:Property')) {
      props.set(id, {
        id,
        status,
        superseded,
        domain: ids(n['schema:domainIncludes']).map(local),
        range: ids(n['schema:rangeIncludes']).map(local),
        inverse: ids(n['schema:inverseOf']).map(local)[0],
      })
    } else if (types.includes('rdfs:Class') || types.includes('schema:DataType')) {
      classes.set(id, {
        id,
        status,
        superseded,
        parents: ids(n['rdfs:subClassOf'])
          .map(local)
          .filter((x) => x.startsWith('schema:')),
        isData: types.includes('schema:DataType'),
      })
    } else members.set(id, { id, status, superseded, types: types.map(local) })
  }
  const anc = new Map()
  const ancestors = (c) => {
    if (anc.has(c)) return anc.get(c)
    const s = new Set([c])
    anc.set(c, s)
    for (const p of classes.get(c)?.parents ?? []) for (const a of ancestors(p)) s.add(a)
    return s
  }
  const isA = (types, cls) => types.some((t) => ancestors(t).has(cls))
  const isDatatype = (c) => [...ancestors(c)].some((a) => classes.get(a)?.isData)
  return { classes, props, members, ancestors, isA, isDatatype }
}
export const loadContext = () => JSON.parse(fs.readFileSync(new URL('schemaorgcontext.jsonld', DATA), 'utf8'))
