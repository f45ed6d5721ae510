import type { FieldContext, ReadField } from '../front-matter/context.js'
import { type Field, toJson } from '../front-matter/field.js'
import type { KeyTable } from '../front-matter/read-map.js'
import { agentOf } from './agent.js'
import { flag } from './flag.js'
import { license } from './license.js'
import { listOf } from './list-of.js'
import { mapOf } from './map-of.js'
import { line, text } from './text.js'

const creditLineKeys: KeyTable = {
  text: { read: line, to: 'text' },
  creator: { read: listOf(agentOf('person')), to: 'creator' },
  agency: { read: line, to: 'agency' },
  license: { read: license, to: 'license', synonyms: ['licence'] },
  sourceUrl: { read: text, to: 'sourceUrl' },
  pool: { read: flag, to: 'pool' },
}

/** A credit line: its words, or the whole. */
export const creditLine: ReadField = mapOf(creditLineKeys, (field, path, context) => ({
  text: line(field, path, context),
}))

/**
 * Rights without a credit line have no place in the model: they are kept and reported.
 *
 * @param credit - Fields of the credit line, as they were read.
 * @param field - Where they stood.
 * @param context - Shared.
 * @returns The credit line, or `undefined`.
 */
export function withWords(
  credit: Readonly<Record<string, unknown>> | undefined,
  field: Field,
  context: FieldContext,
): unknown {
  if (credit === undefined || credit.text !== undefined) return credit
  context.report('rights-without-credit', {}, field)
  const path = field.path === '' ? 'credit' : field.path
  context.keep(path, toJson(field))
  return undefined
}
