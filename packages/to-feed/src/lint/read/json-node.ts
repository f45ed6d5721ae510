import type { Locate } from '@offprint/core'
import type { Problem } from '../rule.js'

interface NodeBase {
  readonly parent: JsonNode | undefined
  /** Under which name or number it stands in its parent. */
  readonly key: string | number | undefined
  readonly offset: number
}

/** An object; of members of the same name the last counts (ECMA-262, `JSON.parse`). */
export interface JsonObject extends NodeBase {
  readonly type: 'object'
  readonly members: ReadonlyMap<string, JsonNode>
  /** Members that a later one of the same name hides. */
  readonly hidden: readonly JsonNode[]
}

/** A list. */
export interface JsonArray extends NodeBase {
  readonly type: 'array'
  readonly elements: readonly JsonNode[]
}

/** A value without parts. */
export type JsonScalar = NodeBase &
  (
    | { readonly type: 'string'; readonly value: string }
    | { readonly type: 'number'; readonly value: number }
    | { readonly type: 'boolean'; readonly value: boolean }
    | { readonly type: 'null'; readonly value: null }
  )

/** A value with its place. */
export type JsonNode = JsonObject | JsonArray | JsonScalar

/** A member of an object; `undefined` where there is none, or no object. */
export const member = (node: JsonNode | undefined, name: string): JsonNode | undefined =>
  node?.type === 'object' ? node.members.get(name) : undefined

/** The parts of a list; none where it is no list. */
export const elementsOf = (node: JsonNode | undefined): readonly JsonNode[] =>
  node?.type === 'array' ? node.elements : []

/** The text of a string; `undefined` for anything else. */
export const stringOf = (node: JsonNode | undefined): string | undefined =>
  node?.type === 'string' ? node.value : undefined

/**
 * Says where a value stands.
 *
 * @param node - Any value.
 * @returns Such as `items[2].id`; empty for the whole document.
 */
export function jsonPath({ parent, key }: JsonNode): string {
  if (parent === undefined || key === undefined) return ''
  const before = jsonPath(parent)
  if (typeof key === 'number') return `${before}[${key}]`
  return before === '' ? key : `${before}.${key}`
}

/**
 * Makes a problem of a value.
 *
 * @param node - Where it is.
 * @param locate - The document's locator.
 * @param values - For the rule's sentence.
 * @returns The problem.
 */
export function atNode(node: JsonNode, locate: Locate, values: Problem['values'] = {}): Problem {
  const path = jsonPath(node)
  return { place: locate(node.offset), ...(path === '' ? {} : { path }), values }
}
