import { decorative, type NodeOf } from '@offprint/core'
import type { PhrasingContent } from 'mdast'
import { attributesOf, hasData } from './attributes.js'
import { inlineDirective, plain } from './build.js'
import type { BodyContext } from './context.js'

/** Readers trim all three, and take any writing of "decorative" for the model's. */
const isPlain = (text: string | undefined): boolean =>
  text === undefined || (text.trim() === text && text !== '' && !text.includes('\n'))

/** `![alt](address "title")`, or a directive where it has a size. */
export function image(node: NodeOf<'image'>, context: BodyContext): readonly PhrasingContent[] | undefined {
  const { url, alt, title, width, height } = node
  if (!isPlain(url) || !isPlain(alt) || !isPlain(title)) return undefined
  if (alt?.toLowerCase() === decorative && alt !== decorative) return undefined
  if (hasData(node) || width !== undefined || height !== undefined) {
    const attributes = attributesOf(node.data, { src: url, title, width, height }, context)
    return attributes === undefined ? undefined : [inlineDirective('image', plain(alt ?? ''), attributes)]
  }
  if (context.label && /[[\]\\]/.test(`${url}${title ?? ''}`)) return undefined
  return [{ type: 'image', url, ...(alt === undefined ? {} : { alt }), ...(title === undefined ? {} : { title }) }]
}
