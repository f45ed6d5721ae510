import { type NodeOf, phrasingText } from '@offprint/core'
import type { RootContent } from 'mdast'
import { attributesOf } from './attributes.js'
import { containerDirective } from './build.js'
import type { BodyContext } from './context.js'
import { inline } from './inline.js'

const simpleId = /^[^\s{}\\&<`$]+$/

/** `## Words {#id}`; one without words has no form. */
export function heading(node: NodeOf<'heading'>, context: BodyContext): RootContent | undefined {
  const { depth, children, data = {} } = node
  const words = inline(children, { ...context, line: true })
  if (depth < context.highest || phrasingText(children).trim() === '') return undefined
  const { id, lang, dir } = data
  const isPlainData = lang === undefined && dir === undefined
  if (isPlainData && id === undefined) return { type: 'heading', depth, children: words }
  const last = words.at(-1)
  // Readers trim the words before the id.
  const endsInSpace = last?.type === 'text' && last.value !== last.value.trimEnd()
  if (isPlainData && id !== undefined && simpleId.test(id) && !endsInSpace)
    return { type: 'heading', depth, children: [...words, { type: 'html', value: ` {#${id}}` }] }
  const attributes = attributesOf(data, {}, 'block')
  if (attributes === undefined) return undefined
  return containerDirective('with', attributes, [{ type: 'heading', depth, children: words }])
}
