import { didYouMean } from '@offprint/core'
import { assignPath } from './assign-path.js'
import type { FieldContext, ReadField } from './context.js'
import { type Field, type MapField, toJson } from './field.js'
import { sameKey } from './same-key.js'

/** One key of the front matter: how to read it, where it goes in the model, and what else it is called. */
export interface KeyRule {
  readonly read: ReadField
  /** Path in the model; without it the value is an object whose fields are taken over. */
  readonly to?: string
  /** Other names, the better ones first. */
  readonly synonyms?: readonly string[]
}

/** The keys of one object of the front matter, by their first names. */
export type KeyTable = Readonly<Record<string, KeyRule>>

/**
 * Reads an object of the front matter by a table of its keys.
 *
 * @param field - The object.
 * @param table - Its keys.
 * @param path - Where the result will stand in the model.
 * @param context - Shared; what no key stands for is kept and reported.
 * @returns The object in the model's form.
 */
export function readMap(
  field: MapField,
  table: KeyTable,
  path: string,
  context: FieldContext,
): Record<string, unknown> {
  const result: Record<string, unknown> = {}
  const used = new Map<string, string>()
  for (const [key, inner] of inOrder(field, table)) {
    const name = namesOf(table).get(sameKey(key))?.name
    const rule = name === undefined ? undefined : table[name]
    const first = name === undefined ? undefined : used.get(name)
    if (name === undefined || rule === undefined) unknown(key, inner, table, context)
    else if (first !== undefined) second(key, first, inner, context)
    else if (take(rule, inner, path, result, context)) used.set(name, key)
  }
  return result
}

/** Reads one field into the result; says whether it held anything. */
function take(
  { read, to }: KeyRule,
  field: Field,
  path: string,
  result: Record<string, unknown>,
  context: FieldContext,
): boolean {
  const target = [path, to].filter((part) => part !== undefined && part !== '').join('.')
  if (to !== undefined) context.trace(target, field)
  const value = read(field, target, context)
  if (value === undefined) return false
  if (to === undefined) Object.assign(result, value)
  else assignPath(result, to, value)
  return true
}

/** First names before synonyms, and better synonyms before others. */
function inOrder(field: MapField, table: KeyTable): readonly (readonly [string, Field])[] {
  const names = namesOf(table)
  const rank = (key: string): number => names.get(sameKey(key))?.rank ?? 0
  return [...field.entries].sort(([one], [other]) => rank(one) - rank(other))
}

/** What a key of the front matter stands for. */
interface KnownName {
  /** First name of its rule. */
  readonly name: string
  /** 0 for the first name itself, then its synonyms. */
  readonly rank: number
}

const known = new WeakMap<KeyTable, ReadonlyMap<string, KnownName>>()

/** All names of a table, without the differences that people do not see. */
function namesOf(table: KeyTable): ReadonlyMap<string, KnownName> {
  const names = known.get(table) ?? new Map(Object.entries(table).flatMap(withSynonyms).reverse())
  known.set(table, names)
  return names
}

const withSynonyms = ([name, { synonyms = [] }]: readonly [string, KeyRule]): readonly (readonly [
  string,
  KnownName,
])[] => [name, ...synonyms].map((key, rank) => [sameKey(key), { name, rank }])

function unknown(key: string, field: Field, table: KeyTable, context: FieldContext): void {
  const near = didYouMean(
    key,
    Object.entries(table).flatMap(([name, { synonyms = [] }]) => [name, ...synonyms]),
  )
  const hint = near === undefined ? '' : `; did you mean \`${near}\`?`
  context.report('unknown-key', { key: field.path, hint }, field)
  context.keep(field.path, toJson(field))
}

function second(key: string, first: string, field: Field, context: FieldContext): void {
  context.report('second-key', { key, first }, field)
  context.keep(field.path, toJson(field))
}
