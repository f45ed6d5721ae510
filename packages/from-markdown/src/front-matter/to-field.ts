import type { Json } from '@offprint/core'
import { type Document, isAlias, isMap, isScalar, isSeq, type Node } from 'yaml'
import { type Field, toJson } from './field.js'

/** What {@link toField} needs beside a node. */
export interface FieldSource {
  readonly document: Document.Parsed
  /** Place in the file of an offset in the YAML. */
  readonly pointAt: (offset: number) => Field['place']
  /** Called for each further use of one key. */
  readonly onDuplicate: (key: string, first: Field['place'], again: Field['place']) => void
  /** Called for a key that no object of the model can have, at any depth. */
  readonly onUnsafe: (key: string, value: Json, place: Field['place']) => void
  /** @throws always. */
  readonly refuse: (reason: string, place: Field['place']) => never
}

/** Deeper than any front matter that people write. */
const maximumDepth = 32

/** Few enough for aliases that multiply ("billion laughs") to stop at. */
const maximumAliases = 100

/** More values than people write. */
const maximumFields = 10_000

/**
 * Turns YAML into fields with places.
 *
 * @param root - Node of the whole.
 * @param source - Its document, and what to do about faults.
 * @returns The field of the whole.
 */
export function toField(root: Node, source: FieldSource): Field {
  let fields = 0
  let aliases = 0

  const convert = (node: unknown, path: string, parent: Field['place'], depth: number): Field => {
    const place = placeOf(node) ?? parent
    fields += 1
    if (isAlias(node)) aliases += 1
    if (aliases > maximumAliases) source.refuse(`Unexpected aliases, expected at most ${maximumAliases}`, place)
    if (fields > maximumFields) source.refuse(`Unexpected values, expected at most ${maximumFields}`, place)
    if (depth > maximumDepth) source.refuse(`Unexpected nesting, expected at most ${maximumDepth} levels`, place)
    const resolved = isAlias(node) ? node.resolve(source.document) : node
    if (isAlias(node) && resolved === undefined) {
      source.refuse(`Unexpected alias \`*${node.source}\`, expected a text; quote a text that begins with \`*\``, place)
    }
    if (isSeq(resolved)) {
      const items = resolved.items.map((item, index) => convert(item, join(path, String(index)), place, depth + 1))
      return { kind: 'list', path, place, items }
    }
    if (isMap(resolved)) return { kind: 'map', path, place, entries: entriesOf(resolved.items, path, place, depth) }
    return { kind: 'scalar', path, place, ...scalarOf(resolved) }
  }

  const entriesOf = (
    pairs: readonly { readonly key: unknown; readonly value: unknown }[],
    path: string,
    parent: Field['place'],
    depth: number,
  ): ReadonlyMap<string, Field> => {
    const entries = new Map<string, Field>()
    const places = new Map<string, Field['place']>()
    for (const pair of pairs) {
      const key = isScalar(pair.key) ? String(pair.key.source ?? pair.key.value) : String(pair.key)
      const place = placeOf(pair.key) ?? parent
      if (key === '__proto__') {
        source.onUnsafe(join(path, key), toJson(convert(pair.value, join(path, key), place, depth + 1)), place)
        continue
      }
      const first = places.get(key)
      if (first !== undefined) source.onDuplicate(join(path, key), first, place)
      places.set(key, place)
      entries.set(key, convert(pair.value, join(path, key), place, depth + 1))
    }
    return entries
  }

  const placeOf = (node: unknown): Field['place'] | undefined => {
    const range = isAlias(node) || isScalar(node) || isMap(node) || isSeq(node) ? node.range : undefined
    return range === undefined || range === null ? undefined : source.pointAt(range[0])
  }

  return convert(root, '', source.pointAt(0), 0)
}

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`)

function scalarOf(node: unknown): Pick<Extract<Field, { kind: 'scalar' }>, 'value' | 'text'> {
  const value = isScalar(node) ? node.value : null
  // YAML can escape half a surrogate pair, which no other format can hold.
  if (typeof value === 'string') {
    const text = value.replace(/\p{Surrogate}/gu, '\uFFFD')
    return { value: text, text }
  }
  const text = isScalar(node) ? (node.source ?? String(value ?? '')) : ''
  return typeof value === 'number' || typeof value === 'boolean' ? { value, text } : { value: null, text: '' }
}
