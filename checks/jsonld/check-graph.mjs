// The G rules: one connected graph that does not contradict itself. (G001, dangling references, is in check-reference.mjs.)
import { isAbsoluteUrl } from './absolute-url.mjs'
import { asList } from './as-list.mjs'
import { short, term, toTerm } from './schema-terms.mjs'

const SINGLE =
  'headline datePublished dateModified dateCreated contentUrl wordCount isAccessibleForFree mainEntityOfPage position'
const SINGLE_TERMS = SINGLE.split(' ').map(term)
const NAMED = ['Organization', 'Person', 'NewsMediaOrganization'].map(term)
const POSITIONAL = /#\/?(schema\/)?[a-z-]*\/?\d+$/i

const isBlank = (node) => node['@id'].startsWith('_:')
const content = (value) => value['@value'] ?? value['@id']

/** Values that a node can have only one of. */
function checkSingleValues(node, { nameOf, valuesOf, say }) {
  for (const property of SINGLE_TERMS) {
    const key = Object.keys(node).find((name) => toTerm(name) === property)
    if (key && new Set(node[key].map((value) => JSON.stringify(content(value)))).size > 1)
      say('error', 'G003', nameOf(node), `${short(property)} has ${node[key].length} different values`)
  }
  if (isBlank(node)) return
  for (const property of ['name', 'url']) {
    const values = valuesOf(node, property).filter((value) => !value['@language'])
    const { size } = new Set(values.map(content))
    if (size < 2) continue
    const what = `${property} has ${size} different values under one @id (a stub that disagrees with its node?)`
    say('error', 'G003', nameOf(node), what)
  }
}

function checkId(node, { nameOf, say }) {
  const id = node['@id']
  if (POSITIONAL.test(id)) {
    const what = 'the @id is positional (a counter), so it names different things on different pages'
    say('warning', 'G007', nameOf(node), what)
  }
}

/** The same @id described twice in the source, as different things. */
function checkTypesAgree(expanded, say) {
  const seen = new Map()
  function walk(value) {
    if (value === null || typeof value !== 'object') return
    const { '@id': id, '@type': types } = value
    if (id && types) {
      const described = JSON.stringify(asList(types).sort())
      if (seen.has(id) && seen.get(id) !== described)
        say('error', 'G003', id, `described twice with different types ${seen.get(id)} and ${described}`)
      seen.set(id, described)
    }
    Object.values(value).forEach(walk)
  }
  walk(expanded)
}

/** Which nodes are linked, in either direction. */
function linksOf(flat) {
  const links = new Map(flat.map((node) => [node['@id'], new Set()]))
  for (const node of flat)
    for (const [key, values] of Object.entries(node)) {
      if (key.startsWith('@')) continue
      for (const { '@id': id } of values.flatMap((value) => value['@list'] ?? [value])) {
        if (!id || !links.has(id)) continue
        links.get(node['@id']).add(id)
        links.get(id).add(node['@id'])
      }
    }
  return links
}

function reachableFrom(start, links) {
  const reached = new Set([start])
  for (const id of reached) for (const next of links.get(id)) reached.add(next) // a Set also visits what is added meanwhile
  return reached
}

function checkConnected({ flat, nameOf, typesOf, isDefined, vocabulary, say }) {
  const main =
    flat.find((node) => vocabulary.isA(typesOf(node), term('Article'))) ?? flat.find((node) => typesOf(node).length)
  if (!main) return
  const reached = reachableFrom(main['@id'], linksOf(flat))
  for (const node of flat)
    if (isDefined(node) && !reached.has(node['@id']))
      say('warning', 'G002', nameOf(node), `not linked to the main entity ${main['@id']}`)
  if (isBlank(main)) say('warning', 'G006', nameOf(main), 'the main entity has no @id')
}

/** People and organisations of one name, each with a node of its own. */
function checkNamesakes({ flat, typesOf, valuesOf, say }) {
  const idsOf = new Map()
  for (const node of flat)
    for (const type of typesOf(node).filter((found) => NAMED.includes(found))) {
      const name = valuesOf(node, 'name')[0]?.['@value']
      if (name) idsOf.set(type + name, [...(idsOf.get(type + name) ?? []), node['@id']])
    }
  for (const [typeAndName, ids] of idsOf)
    if (new Set(ids).size > 1)
      say('warning', 'G008', short(typeAndName), `${ids.length} separate nodes with this name; use one @id`)
}

/** Says where the graph falls apart or contradicts itself. */
export function checkGraph(graph) {
  const { expanded, flat, nameOf, say } = graph
  for (const node of flat) {
    if (!isBlank(node) && !isAbsoluteUrl(node['@id']))
      say('error', 'G004', nameOf(node), `@id "${node['@id']}" is not an absolute IRI`)
    checkSingleValues(node, graph)
    checkId(node, graph)
  }
  checkTypesAgree(expanded, say)
  checkConnected(graph)
  checkNamesakes(graph)
}
