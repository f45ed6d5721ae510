import type { NodeOf } from '@offprint/core'
import type { PhrasingContent } from 'mdast'
import type { BodyContext } from './context.js'
import { inline } from './inline.js'

const isPlainTitle = (title: string | undefined): boolean =>
  title === undefined || (title.trim() !== '' && !title.includes('\n'))

/** `[words](address "title")`. */
export function link(node: NodeOf<'link'>, context: BodyContext): readonly PhrasingContent[] | undefined {
  const { url, title, children } = node
  if (!isPlainTitle(title) || url.trim() === '' || /\n/.test(url)) return undefined
  if (context.label && /[[\]\\]/.test(`${url}${title ?? ''}`)) return undefined
  // A link inside a link is none to a parser.
  if (children.some(hasLink)) return undefined
  const words = inline(children, context, { before: '[', after: ']' })
  return [{ type: 'link', url, ...(title === undefined ? {} : { title }), children: words }]
}

const hasLink = (node: NodeOf<'link'>['children'][number]): boolean =>
  node.type === 'link' || node.type === 'footnoteReference' || ('children' in node && node.children.some(hasLink))
