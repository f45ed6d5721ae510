// The graph that all rules share: the document expanded, and its nodes.
import { asList } from './as-list.mjs'
import { loadVocabulary } from './load-vocabulary.mjs'
import { documentLoader, jsonld } from './process-json-ld.mjs'
import { isTerm, short, toTerm } from './schema-terms.mjs'

const vocabulary = loadVocabulary()

async function expand(document, say) {
  const dropped = (event) => event.details?.property ?? event.details?.id ?? event.details?.type ?? ''
  const options = {
    documentLoader,
    base: '', // relative IRIs stay relative and are reported: an article travels to feeds and e-books
    eventHandler: ({ event, next }) => {
      if (event.level === 'warning') say('error', 'X002', dropped(event), `${event.code}: ${event.message}`)
      next()
    },
  }
  // array items one by one: a @graph inside an array would become a named graph
  const expanded = (
    await Promise.all(asList(document).map((item) => jsonld.expand(structuredClone(item), options)))
  ).flat()
  const flat = await jsonld.flatten(structuredClone(expanded), null, { ...options, eventHandler: undefined })
  return { expanded, flat }
}

/** The questions that the rules ask of nodes. */
const questions = {
  /** More than a bare reference. */
  isDefined: (node) => node && (node['@type'] || Object.keys(node).some((key) => key !== '@id')),
  nameOf: (node) => `${asList(node['@type']).map(short).join('+') || 'untyped'} ${node['@id']}`,
  typesOf: (node) =>
    asList(node?.['@type'])
      .filter(isTerm)
      .map(toTerm)
      .filter((type) => vocabulary.classes.has(type)),
  valuesOf: (node, property) => asList(node[`http://schema.org/${property}`] ?? node[`https://schema.org/${property}`]),
}

/**
 * The document as nodes, with the questions that the rules ask of them.
 * @returns the graph; undefined when expansion fails, which it says
 */
export async function readGraph(document, { origin, say }) {
  let found
  try {
    found = await expand(document, say)
  } catch (error) {
    say('error', 'X001', '', `expansion failed: ${error.details?.cause?.message ?? error.message}`)
    return undefined
  }
  const { expanded, flat } = found
  if (!flat.length) say('error', 'X003', '', 'nothing left after expansion')
  return {
    ...questions,
    vocabulary,
    expanded,
    flat,
    origin,
    say,
    nodes: new Map(flat.map((node) => [node['@id'], node])),
  }
}
