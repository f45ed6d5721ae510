import { type Json, phrasingText, type Rights } from '@offprint/core'
import { splitNames } from '@offprint/facts'
import type { LeafDirective } from 'mdast-util-directive'
import { licenseOf } from '../fields/license.js'
import { attributesOf } from './attributes.js'
import { type BodyContext, sourceOf } from './context.js'
import { isNode, parseJson } from './node-json.js'
import { phrasing } from './phrasing.js'
import { without } from './without.js'

/**
 * Reads `::credit[Name/Agency]{creator="…" agency="…" license="…" sourceUrl="…" notice="…" licensorUrl="…" pool}`.
 *
 * @param node - The directive.
 * @param context - Of its body.
 * @returns The credit line and what was said of it; without a line there is nothing to show, which is reported.
 */
export function readCredit(node: LeafDirective, context: BodyContext): Rights | undefined {
  const text = phrasingText(phrasing(node.children, context)).trim()
  const attributes = attributesOf(node, context)
  const creator = attributes.text('creator')
  const license = attributes.text('license')
  const known = without({
    creator: creator === undefined ? undefined : splitNames(creator).names.map(person),
    agency: attributes.text('agency'),
    license: license === undefined ? undefined : licenseOf(license),
    sourceUrl: attributes.url('sourceUrl'),
    notice: attributes.text('notice'),
    licensorUrl: attributes.url('licensorUrl'),
  })
  const pool = attributes.has('pool') ? { pool: true } : {}
  const more = parseJson(attributes.text('rights') ?? '{}')
  attributes.rest()
  const rights = { text: 'x', ...(isRecord(more) ? more : {}) }
  if (!isNode({ type: 'figure', media: [], credit: rights })) {
    const expected = 'JSON of creators, licence and pool'
    context.report('wrong-attribute', { value: 'rights', attribute: 'rights', name: node.name, expected }, node)
  } else if (text !== '') return { ...rights, ...known, ...pool, text }
  if (text !== '') return { text, ...known, ...pool }
  context.report('rights-without-credit', {}, node)
  context.leaveOut(sourceOf(node, context), 'a credit without its words', node)
  return undefined
}

const person = (name: string): { readonly kind: 'person'; readonly name: string } => ({ kind: 'person', name })

/** What one word cannot say; the model's validation judges it. */
const isRecord = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
