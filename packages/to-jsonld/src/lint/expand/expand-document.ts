import type { SayFinding } from '../finding.js'
import { expandId, expandName, isAddressKey, type LintContext, noContext, readContext } from './context.js'
import type { LintGraph, LintNode, LintValue, TypeStatement } from './lint-graph.js'

type Fields = Readonly<Record<string, unknown>>

/** What one reading of a document shares. */
interface Reading {
  readonly nodes: Map<string, LintNode>
  readonly statements: TypeStatement[]
  readonly say: SayFinding
}

/** Keywords that mean something here or nothing for what is checked (JSON-LD 1.1, section 1.7). */
const quiet: ReadonlySet<string> = new Set(['@context', '@id', '@type', '@index', '@base', '@version', '@direction'])
const inner: ReadonlySet<string> = new Set(['@graph', '@included', '@nest'])

/**
 * Reads a document as a processor of JSON-LD would expand and flatten it, with schema.org's context and without a base.
 *
 * @param document - Parsed JSON, not deeper than the stack allows.
 * @param say - Takes findings.
 * @returns Its nodes.
 */
export function expandDocument(document: unknown, say: SayFinding): LintGraph {
  const reading: Reading = { nodes: new Map(), statements: [], say }
  readItems(document, noContext, '', reading)
  return reading
}

/** Nodes side by side; whatever is no object says nothing there. */
function readItems(value: unknown, context: LintContext, path: string, reading: Reading): void {
  for (const [item, at] of itemsOf(value, path)) if (isObject(item)) readNode(item, context, at, reading)
}

function readNode(fields: Fields, outer: LintContext, path: string, reading: Reading): string {
  const at = (key: string): string => (path === '' ? key : `${path}.${key}`)
  const context = '@context' in fields ? readContext(fields['@context'], outer, at('@context'), reading.say) : outer
  const node = openNode(fields, context, path, reading)
  for (const [key, value] of Object.entries(fields)) {
    const name = expandName(key, context)
    if (name === undefined || (name.startsWith('@') && !quiet.has(name) && !inner.has(name) && name !== '@reverse')) {
      reading.say('unknown-keyword', at(key), { key })
    } else if (inner.has(name)) readItems(value, context, at(key), reading)
    else if (name === '@reverse') readReverse(value, context, at(key), node.id, reading)
    else if (!name.startsWith('@')) {
      const isAddress = isAddressKey(key, name, context)
      const values = itemsOf(value, at(key)).flatMap(([item, place]) =>
        readValue(item, isAddress, context, place, reading),
      )
      // A key without a value says nothing (JSON-LD 1.1, section 9.1, `null`).
      if (values.length > 0) node.properties.set(name, [...(node.properties.get(name) ?? []), ...values])
    }
  }
  return node.id
}

/** The node that an object describes, made where the document has not named it yet. */
function openNode(fields: Fields, context: LintContext, path: string, { nodes, statements, say }: Reading): LintNode {
  const at = (key: string): string => (path === '' ? key : `${path}.${key}`)
  const valuesAt = (keyword: string) => Object.entries(fields).filter(([key]) => expandName(key, context) === keyword)
  const [idKey = '@id', given] = valuesAt('@id')[0] ?? []
  if (given !== undefined && typeof given !== 'string')
    say('malformed', at(idKey), { what: describe(given), keyword: '@id', expected: 'a text' })
  const id = typeof given === 'string' ? expandId(given, context) : `_:b${nodes.size}`
  const node: LintNode = nodes.get(id) ?? { id, types: [], properties: new Map(), path }
  nodes.set(id, node)
  const stated = valuesAt('@type').flatMap(([key, value]) => itemsOf(value, at(key)))
  const types = stated.flatMap(([name, place]) => {
    if (typeof name !== 'string')
      say('malformed', place, { what: describe(name), keyword: '@type', expected: 'a text' })
    const known = typeof name === 'string' ? expandName(name, context) : undefined
    if (typeof name === 'string' && known === undefined) say('unknown-keyword', place, { key: name })
    return known === undefined ? [] : [known]
  })
  node.types.push(...types)
  if (types.length > 0 && typeof given === 'string') statements.push({ id, types: types.toSorted(), path })
  return node
}

function readReverse(value: unknown, context: LintContext, path: string, id: string, reading: Reading): void {
  if (!isObject(value)) return
  for (const [key, inverse] of Object.entries(value)) {
    const name = expandName(key, context)
    for (const [item, place] of itemsOf(inverse, `${path}.${key}`)) {
      if (!isObject(item) || name === undefined) continue
      const node = reading.nodes.get(readNode(item, context, place, reading))
      node?.properties.set(name, [...(node.properties.get(name) ?? []), { kind: 'reference', id, path: place }])
    }
  }
}

function readValue(
  value: unknown,
  isAddress: boolean,
  context: LintContext,
  path: string,
  reading: Reading,
): readonly LintValue[] {
  if (value === null || value === undefined) return []
  if (isObject(value)) return readObject(value, isAddress, context, path, reading)
  if (isAddress && typeof value === 'string') {
    const id = expandId(value, context)
    return [{ kind: 'reference', id, path }]
  }
  return isPlain(value) ? [{ kind: 'literal', value, path }] : []
}

function readObject(
  value: Fields,
  isAddress: boolean,
  context: LintContext,
  path: string,
  reading: Reading,
): readonly LintValue[] {
  const list = value['@list'] ?? value['@set']
  if (list !== undefined)
    return itemsOf(list, path).flatMap(([item, place]) => readValue(item, isAddress, context, place, reading))
  if (!('@value' in value)) return [{ kind: 'reference', id: readNode(value, context, path, reading), path }]
  const { '@value': plain, '@language': language } = value
  if (plain === null) return []
  if (!isPlain(plain)) {
    reading.say('malformed', path, { what: describe(plain), keyword: '@value', expected: 'a text, number or boolean' })
    return []
  }
  return [{ kind: 'literal', value: plain, path, ...(typeof language === 'string' ? { language } : {}) }]
}

const itemsOf = (value: unknown, path: string): readonly (readonly [unknown, string])[] =>
  Array.isArray(value)
    ? value.flatMap((item, index) => itemsOf(item, path === '' ? String(index) : `${path}.${index}`))
    : [[value, path]]

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isPlain = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

const describe = (value: unknown): string =>
  Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `\`${String(value)}\``
