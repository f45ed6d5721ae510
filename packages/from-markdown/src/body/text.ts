import { didYouMean, type Phrasing } from '@offprint/core'
import type { Text } from 'mdast'
import { inlineNames } from '../directives/names.js'
import { type BodyContext, placed, sourceOf } from './context.js'

/** `:name[…` that is no directive; a name before it or a backslash says that none was meant. */
const nearDirective = /(?<![\p{L}\p{N}\\:]):([a-z][\w-]*)\[/gu

/** A reference to a note that nobody wrote. */
const nearNote = /(?<!\\)\[\^([^\]\s]+)\]/g

/** Text as it is; what was probably meant for something else is reported. */
export function text(node: Text, context: BodyContext): readonly Phrasing[] {
  if (node.value.includes('[')) reportNear(node, context)
  return [{ type: 'text', value: node.value, ...placed(node) }]
}

function reportNear(node: Text, context: BodyContext): void {
  const source = sourceOf(node, context)
  for (const [, name = ''] of source.matchAll(nearDirective)) {
    const near = didYouMean(name, inlineNames)
    if (near !== undefined) context.report('literal-directive', { name, near }, node)
  }
  for (const [, label = ''] of source.matchAll(nearNote)) context.report('missing-note', { label }, node)
}
