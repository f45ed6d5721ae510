import type { NodeOf } from '@offprint/core'
import type { PhrasingContent, RootContent } from 'mdast'
import { inlineDirective } from './build.js'
import type { BodyContext } from './context.js'
import { inline } from './inline.js'

const isBlank = (node: PhrasingContent): boolean =>
  (node.type === 'text' && node.value.trim() === '') || node.type === 'break' || node.type === 'html'

/** A paragraph; a picture alone in it is kept from being read as a figure. */
export function paragraph({ children }: NodeOf<'paragraph'>, context: BodyContext): RootContent | undefined {
  const words = inline(children, context)
  if (words.length === 0) return undefined
  if (words.every(isBlank) && words.some(({ type }) => type !== 'text')) return undefined
  const [only, ...others] = words.filter((node) => node.type !== 'text' || node.value.trim() !== '')
  if (only?.type !== 'image' || others.length > 0) return { type: 'paragraph', children: words }
  const kept = words.map((node) => (node === only ? inlineDirective('with', [only]) : node))
  return { type: 'paragraph', children: kept }
}
