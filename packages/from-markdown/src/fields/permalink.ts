import { isHttpUrl, slugify } from '@offprint/core'
import type { FieldContext, ReadField } from '../front-matter/context.js'
import { type Field, toJson } from '../front-matter/field.js'

/** A page's last part that is its address whole: no pattern of a template, no file that stands for its folder. */
const lastPart = /^\/?(?:[^:{}*?#\s]*\/)?(?!index(?:\.\w+)?\/?$)([^:{}*?#\s/]+?)(?:\.html?)?\/?$/i

/** The field itself: what it says depends on the fields beside it. */
export const permalink: ReadField = (field, _, context) => {
  if (field.kind !== 'scalar') return context.refuse(field, 'an address or a path')
  return field.text.trim() === '' ? undefined : { permalink: field }
}

/**
 * Reads a permalink as `url` where it is an address, and as `slug` where it is a path; these two keys win over it.
 *
 * @param fields - Of the article, with the field of its permalink.
 * @param context - Keeps what the article has no place for, such as the path before the slug.
 * @returns The fields without it.
 */
export function settlePermalink(
  fields: Readonly<Record<string, unknown>>,
  context: FieldContext,
): Record<string, unknown> {
  const { permalink: field, ...own } = fields as { readonly permalink?: Extract<Field, { kind: 'scalar' }> }
  if (field === undefined) return own
  const text = field.text.trim()
  const named = own as Record<string, unknown>
  const [key, value] = isHttpUrl(text) ? ['url', text] : ['slug', slugify(lastPart.exec(text)?.[1] ?? '')]
  const isTaken = named[key] !== undefined && named[key] !== value
  if (isTaken) context.report('second-key', { key: field.path, first: key }, field)
  else if (value === '') context.report('permalink-pattern', { path: text }, field)
  else if (value !== text) context.report('permalink-path', { path: text, slug: value }, field, { confidence: 0.9 })
  if (isTaken || value !== text) context.keep(field.path, toJson(field))
  return value === '' || isTaken ? own : { ...own, [key]: value }
}
