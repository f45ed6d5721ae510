import { phrasingText, type Rights } from '@offprint/core'
import type { LeafDirective } from 'mdast-util-directive'
import { licenseOf } from '../fields/license.js'
import { splitNames } from '../names/split-names.js'
import { attributesOf } from './attributes.js'
import { type BodyContext, sourceOf } from './context.js'
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
  attributes.rest()
  if (text !== '') return { text, ...known, ...pool }
  context.report('rights-without-credit', {}, node)
  context.leaveOut(sourceOf(node, context), 'a credit without its words', node)
  return undefined
}

const person = (name: string): { readonly kind: 'person'; readonly name: string } => ({ kind: 'person', name })
