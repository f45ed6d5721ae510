import type { Json } from '@offprint/core'

/** A node of schema.org, from JSON-LD or microdata. */
export type SchemaNode = { readonly [key: string]: Json }

/**
 * Is this an object?
 *
 * @param value - Any JSON.
 * @returns Whether it is one, and no array.
 */
export function isNode(value: Json | undefined): value is SchemaNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * All values of a property.
 *
 * @param node - A node.
 * @param key - Name of the property.
 * @returns Its values, one or many or none; `@list`, `@set` and `@value` are opened.
 */
export function valuesOf(node: SchemaNode, key: string): readonly Json[] {
  return opened(node[key])
}

function opened(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return []
  if (Array.isArray(value)) return value.flatMap((item) => (Array.isArray(item) ? item : inner(item)))
  return inner(value)
}

function inner(value: Json): readonly Json[] {
  if (value === null) return []
  if (!isNode(value)) return [value]
  const held = value['@list'] ?? value['@set'] ?? value['@value']
  if (held === undefined) return [value]
  return Array.isArray(held) ? held : [held]
}

/**
 * The types of a node, bare.
 *
 * @param node - A node.
 * @returns Such as `NewsArticle`; without the vocabulary's address.
 */
export function typesOf(node: SchemaNode): readonly string[] {
  return valuesOf(node, '@type').flatMap((type) =>
    typeof type === 'string' ? [type.replace(/^(?:https?:\/\/schema\.org\/|schema:)/i, '')] : [],
  )
}

/**
 * The first text of a property.
 *
 * @param node - A node.
 * @param keys - Names of the property, the best first.
 * @returns The text, or the number as text; of a node its `name` or `@id`.
 */
export function textOf(node: SchemaNode, ...keys: readonly string[]): string | undefined {
  for (const key of keys)
    for (const value of valuesOf(node, key)) {
      const text = isNode(value) ? (value.name ?? value['@id'] ?? value.url) : value
      if (typeof text === 'string' && text.trim() !== '') return text.trim()
      if (typeof text === 'number') return String(text)
    }
  return undefined
}
