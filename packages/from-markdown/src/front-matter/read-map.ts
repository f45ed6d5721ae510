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
    const name = nameOf(key, table)
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
  const rank = (key: string): number => {
    const name = nameOf(key, table)
    return name === undefined ? 0 : namesOf(name, table).findIndex((known) => sameKey(known) === sameKey(key))
  }
  return [...field.entries].sort(([one], [other]) => rank(one) - rank(other))
}

const namesOf = (name: string, table: KeyTable): readonly string[] => [name, ...(table[name]?.synonyms ?? [])]

const nameOf = (key: string, table: KeyTable): string | undefined =>
  Object.keys(table).find((name) => namesOf(name, table).some((known) => sameKey(known) === sameKey(key)))

function unknown(key: string, field: Field, table: KeyTable, context: FieldContext): void {
  const near = didYouMean(
    key,
    Object.keys(table).flatMap((name) => namesOf(name, table)),
  )
  const hint = near === undefined ? '' : `; did you mean \`${near}\`?`
  context.report('unknown-key', { key: field.path, hint }, field)
  context.keep(field.path, toJson(field))
}

function second(key: string, first: string, field: Field, context: FieldContext): void {
  context.report('second-key', { key, first }, field)
  context.keep(field.path, toJson(field))
}
