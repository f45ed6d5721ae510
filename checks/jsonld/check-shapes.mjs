// The S rules that are SHACL shapes (google-shapes.ttl).
import { readFileSync } from 'node:fs'
import { loadTool } from '../lib/load-tool.mjs'
import { documentLoader, jsonld } from './process-json-ld.mjs'
import { isTerm, short, toTerm } from './schema-terms.mjs'

const { DataFactory, Parser, Store } = await loadTool('n3')
const Validator = await loadTool('rdf-validate-shacl')
const shapes = readFileSync(new URL('google-shapes.ttl', import.meta.url), 'utf8')
const validator = new Validator(new Store(new Parser().parse(shapes)))

const RDF_TYPE = DataFactory.namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type')
const SEVERITIES = { Violation: 'error', Warning: 'warning', Info: 'info' }
// Blank nodes travel under this name: the way to RDF would give them other labels.
const BLANK = 'urn:offprint:bnode:'

/** The shapes are written for http://schema.org/ alone. */
const schemaIri = (iri) => iri.replace(/^https:\/\/schema\.org\//, 'http://schema.org/')

function toTermOfN3(given) {
  if (given.termType === 'NamedNode') return DataFactory.namedNode(schemaIri(given.value))
  if (given.termType === 'BlankNode') return DataFactory.blankNode(given.value.replace(/^_:/, ''))
  return DataFactory.literal(given.value, given.language || DataFactory.namedNode(given.datatype.value))
}

/** Shapes target classes: a NewsArticle is an Article only when that is said. */
function addAncestors(store, vocabulary) {
  for (const { subject, object } of [...store.match(null, RDF_TYPE, null)])
    for (const type of vocabulary.ancestors(toTerm(object.value)))
      if (isTerm(type))
        store.addQuad(DataFactory.quad(subject, RDF_TYPE, DataFactory.namedNode(`http://schema.org/${short(type)}`)))
}

async function toStore(flat, vocabulary) {
  const named = JSON.stringify(flat).replace(/"@id":"_:(\w+)"/g, `"@id":"${BLANK}$1"`)
  const store = new Store()
  for (const { subject, predicate, object } of await jsonld.toRDF(JSON.parse(named), { documentLoader }))
    store.addQuad(DataFactory.quad(toTermOfN3(subject), toTermOfN3(predicate), toTermOfN3(object)))
  addAncestors(store, vocabulary)
  return store
}

/** Says which shapes the graph does not fit, each message once a node. */
export async function checkShapes({ flat, nodes, nameOf, vocabulary, say }) {
  const { results } = await validator.validate(await toStore(flat, vocabulary))
  const said = new Set()
  for (const { severity, focusNode, message, sourceShape } of results) {
    const id = focusNode.value.replace(BLANK, '_:')
    const text = message.map(({ value }) => value).join('; ') || sourceShape?.value
    if (said.has(id + text)) continue
    said.add(id + text)
    const level = SEVERITIES[severity.value.split('#')[1]] ?? 'info'
    say(level, 'S100', nodes.has(id) ? nameOf(nodes.get(id)) : id, text)
  }
}
