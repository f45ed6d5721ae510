import type { Flow, Json, Phrasing } from '@offprint/core'
import type { Code } from 'mdast'
import type { TextDirective } from 'mdast-util-directive'
import { inlineDirective } from './build.js'

/** The words behind the fence of a block that is written as the model's own JSON. */
export const nodeLanguage = 'json'

/** See {@link nodeLanguage}. */
export const nodeMeta = 'offprint-node'

const longestLine = 100

/**
 * Writes a block that Markdown has no form for as the model's own JSON in a fence.
 *
 * @param node - Any block.
 * @returns mdast.
 */
export function blockAsNode(node: Flow): Code {
  const value = withoutPositions(node)
  const short = JSON.stringify(value)
  const text = short.length > longestLine ? JSON.stringify(value, null, 2) : short
  return { type: 'code', lang: nodeLanguage, meta: nodeMeta, value: text }
}

/**
 * Writes an inline node that Markdown has no form for as the model's own JSON in an attribute.
 *
 * @param node - Any inline node.
 * @returns mdast: `:node[]{json='…'}`.
 */
export function inlineAsNode(node: Phrasing): TextDirective {
  return inlineDirective('node', [], { json: attributeJson(withoutPositions(node)) })
}

/**
 * JSON for an attribute: what could end the attribute, a label or a cell is escaped the way of JSON.
 *
 * @param value - Any JSON value.
 * @returns One line of JSON.
 */
export function attributeJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(attributeJson).join(',')}]`
  if (typeof value === 'string') return escaped(JSON.stringify(value))
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).map(([key, inner]) => `${escaped(JSON.stringify(key))}:${attributeJson(inner)}`)
  return `{${entries.join(',')}}`
}

const escaped = (text: string): string =>
  text.replace(/[[\]|$`<>&'{}*_~]|\s/g, (sign) =>
    sign === ' ' ? sign : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/**
 * Copies a value of the model as plain JSON, without the places in its source.
 *
 * @param value - Anything of an article.
 * @returns JSON.
 */
export function withoutPositions(value: unknown): Json {
  if (Array.isArray(value)) return value.map(withoutPositions)
  if (typeof value !== 'object' || value === null) return value as Json
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      key === 'position' && isPlace(inner) ? [] : [[key, withoutPositions(inner)]],
    ),
  )
}

/** A series has a `position` as well, which is a number. */
const isPlace = (value: unknown): boolean => typeof value === 'object' && value !== null && 'start' in value
