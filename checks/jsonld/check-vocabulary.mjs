// The V rules: schema.org types, properties, domains and ranges. Literals and references have a file each.
import { asList } from './as-list.mjs'
import { checkLiteral } from './check-literal.mjs'
import { checkReference } from './check-reference.mjs'
import { isTerm, short, shortList, term, toTerm } from './schema-terms.mjs'

const ACTION_ANNOTATION = /-(input|output)$/

/** Terms that are on their way out (V007) or not settled yet (V010). */
function checkStatus({ status, supersededBy }, where, what, say) {
  if (supersededBy.length) say('warning', 'V007', where, `${what} is superseded by ${supersededBy.map(short)}`)
  if (status === 'attic') say('warning', 'V007', where, `${what} is retired (attic)`)
  if (status === 'pending') say('info', 'V010', where, `${what} is in the pending area`)
}

function checkType(type, at, { vocabulary, say }) {
  if (!isTerm(type)) {
    if (!/^https?:/.test(type)) say('error', 'V001', at, `type ${type} is not an absolute IRI`)
    return
  }
  const found = vocabulary.classes.get(toTerm(type))
  if (!found) say('error', 'V001', at, `unknown type ${short(type)}`)
  else if (found.isData) say('warning', 'V001', at, `${short(type)} is a datatype; write the value itself`)
  else checkStatus(found, at, `type ${short(type)}`, say)
}

function checkDomain(property, types, where, { vocabulary, say }) {
  const applies = property.domain.some((type) => vocabulary.isA(types, type)) || vocabulary.isA(types, term('Role'))
  if (!types.length || !property.domain.length || types.every(vocabulary.isDatatype) || applies) return
  const expected = shortList(property.domain)
  say('error', 'V003', where, `not a property of ${types.map(short).join('+')} (domain: ${expected})`)
}

/** A value that is a node described in this document. */
function checkNodeValue(id, types, slot) {
  const { property, datatypes, entities, vocabulary, where, say } = slot
  if (vocabulary.isA(types, term('Role'))) return // a Role may stand before any value
  const isUrlToo = datatypes.includes(term('URL')) && !id.startsWith('_:') && !id.includes('#')
  if (isUrlToo) return
  const unexpected = types.every(vocabulary.isDatatype)
    ? datatypes.length && !property.range.some((type) => vocabulary.isA(types, type))
    : !entities.some((type) => vocabulary.isA(types, type))
  if (!unexpected) return
  const given = types.map(short).join('+')
  say('error', 'V004', where, `${given} given; expected ${shortList(property.range)}`)
}

function checkValue(value, slot, { nodes, typesOf, isDefined }) {
  if ('@value' in value) return checkLiteral(value['@value'], slot)
  const node = nodes.get(value['@id'])
  const types = typesOf(node)
  if (types.length) return checkNodeValue(value['@id'], types, slot)
  if (!isDefined(node)) checkReference(value['@id'], slot) // one that is defined and has no type is V009's
}

function checkProperty(node, key, types, graph) {
  const { vocabulary, origin, say } = graph
  const where = `${graph.nameOf(node)} / ${short(key)}`
  const property = vocabulary.properties.get(toTerm(key))
  if (!property) {
    const hint = vocabulary.classes.has(toTerm(key)) ? ' (that is a class)' : ''
    return say('error', 'V002', where, `unknown property ${short(key)}${hint}`)
  }
  checkStatus(property, where, 'property', say)
  checkDomain(property, types, where, graph)
  const datatypes = property.range.filter(vocabulary.isDatatype)
  const entities = property.range.filter((type) => !vocabulary.isDatatype(type))
  const slot = { property, datatypes, entities, where, vocabulary, origin, say }
  for (const value of asList(node[key]).flatMap((item) => item['@list'] ?? [item])) checkValue(value, slot, graph)
}

/** Says what schema.org's vocabulary does not know, or knows otherwise. */
export function checkVocabulary(graph) {
  const { flat, nameOf, typesOf, say } = graph
  for (const node of flat) {
    for (const type of asList(node['@type'])) checkType(type, nameOf(node), graph)
    const types = typesOf(node)
    const keys = Object.keys(node).filter((key) => !key.startsWith('@'))
    if (!types.length && keys.length)
      say('warning', 'V009', nameOf(node), `node with ${shortList(keys)} has no schema.org type`)
    for (const key of keys) if (isTerm(key) && !ACTION_ANNOTATION.test(key)) checkProperty(node, key, types, graph)
  }
}
