import type { NodeOf } from '@offprint/core'
import type { Code, RootContent } from 'mdast'
import { attributesOf } from './attributes.js'
import { containerDirective, plain } from './build.js'
import type { BodyContext } from './context.js'
import { flow } from './flow.js'

/** `:::foreign[type]`: the source as code, if it is known, and what to show instead. */
export function unknown(node: NodeOf<'unknown'>, context: BodyContext): RootContent | undefined {
  const { originalType, raw, fallback, data } = node
  const attributes = attributesOf(data, {}, 'block')
  const isPlain = originalType === originalType.trim() && !originalType.includes('\n')
  const [first] = fallback
  // Code that comes first would be taken for the source.
  if (attributes === undefined || !isPlain || (raw === undefined && first?.type === 'code')) return undefined
  const source: readonly Code[] = raw === undefined ? [] : [{ type: 'code', lang: 'raw', value: raw }]
  return containerDirective('foreign', attributes, [...source, ...flow(fallback, context)], plain(originalType))
}
