import type { Json } from '@offprint/core'
import type { Point } from 'unist'

interface FieldBase {
  /** Where it stands in the front matter, such as `authors.0.role`; empty for the whole. */
  readonly path: string
  /** Where it stands in the file. */
  readonly place: Point
}

/** A single value of the front matter, with the text that was written: `1.10` is not `1.1` in a title. */
export interface ScalarField extends FieldBase {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
  readonly text: string
}

/** A list of the front matter. */
export interface ListField extends FieldBase {
  readonly kind: 'list'
  readonly items: readonly Field[]
}

/** An object of the front matter, in its order. */
export interface MapField extends FieldBase {
  readonly kind: 'map'
  readonly entries: ReadonlyMap<string, Field>
}

/** Any value of the front matter, with its place. */
export type Field = ScalarField | ListField | MapField

/**
 * A field as plain JSON.
 *
 * @param field - Any field.
 * @returns Its value; a number that JSON cannot hold is the text that was written.
 */
export function toJson(field: Field): Json {
  if (field.kind === 'list') return field.items.map(toJson)
  if (field.kind === 'map') return Object.fromEntries([...field.entries].map(([key, value]) => [key, toJson(value)]))
  return typeof field.value === 'number' && !Number.isFinite(field.value) ? field.text : field.value
}

/**
 * A field as an error names it.
 *
 * @param field - Any field.
 * @returns `list`, `object`, `missing value`, or the text in backticks, shortened.
 */
export function showField(field: Field): string {
  if (field.kind === 'list') return 'list'
  if (field.kind === 'map') return 'object'
  if (field.value === null) return 'missing value'
  const characters = [...field.text.replace(/\s+/g, ' ')]
  return `\`${characters.length > longest ? `${characters.slice(0, longest).join('')}…` : characters.join('')}\``
}

const longest = 60
