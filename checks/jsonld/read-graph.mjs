// The JSON-LD processing that all rules share: expansion with the stored schema.org context, and the node map.
import { load } from '../lib/tools.mjs'
import { isSdo, loadContext, loadVocab, local, short } from './vocab.mjs'

export const jsonld = await load('jsonld')
const V = loadVocab()
const CONTEXT = loadContext()

export const S = (name) => 'schema:' + name
export const arr = (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value])

const SCHEMES = ['http:', 'https:', 'mailto:', 'tel:', 'urn:', 'data:', 'doi:']
export const absUrl = (text) => !/\s/.test(text) && URL.canParse(text) && SCHEMES.includes(new URL(text).protocol)

/** Answers for schema.org alone: the check never uses the network. */
export const documentLoader = async (url) => {
  if (/^https?:\/\/(www\.)?schema\.org\/?(docs\/jsonldcontext\.json(ld)?|version\/.*)?$/i.test(url))
    return { contextUrl: null, documentUrl: url, document: CONTEXT }
  throw new Error(`no local copy of the remote context ${url}`)
}

/** The document as nodes, with the questions that the rules ask of them; undefined when expansion fails (and says so). */
export async function readGraph(document, { origin, say }) {
  const dropped = (event) => event.details?.property ?? event.details?.id ?? event.details?.type ?? ''
  const options = {
    documentLoader,
    base: '', // relative IRIs stay relative and are reported: an article travels to feeds and e-books
    eventHandler: ({ event, next }) => {
      if (event.level === 'warning') say('error', 'X002', dropped(event), `${event.code}: ${event.message}`)
      next()
    },
  }
  let expanded, flat
  try {
    // array items one by one: a @graph inside an array would become a named graph
    expanded = (await Promise.all(arr(document).map((item) => jsonld.expand(structuredClone(item), options)))).flat()
    flat = await jsonld.flatten(structuredClone(expanded), null, { ...options, eventHandler: undefined })
  } catch (error) {
    say('error', 'X001', '', `expansion failed: ${error.details?.cause?.message ?? error.message}`)
    return undefined
  }
  if (!flat.length) say('error', 'X003', '', 'nothing left after expansion')
  return {
    V,
    expanded,
    flat,
    origin,
    say,
    nodes: new Map(flat.map((node) => [node['@id'], node])),
    /** More than a bare reference. */
    defined: (node) => node && (node['@type'] || Object.keys(node).some((key) => key !== '@id')),
    name: (node) => `${arr(node['@type']).map(short).join('+') || 'untyped'} ${node['@id']}`,
    typesOf: (node) =>
      arr(node?.['@type'])
        .filter(isSdo)
        .map(local)
        .filter((type) => V.classes.has(type)),
    get: (node, property) => arr(node['http://schema.org/' + property] ?? node['https://schema.org/' + property]),
  }
}
