import type { Element, RootContent } from 'hast'
import { element, isElement } from '../html/elements.js'
import { findElements } from '../html/find-elements.js'
import { trimRun } from './break-lines.js'
import type { ContentContext } from './content-context.js'
import type { Shortcode } from './shortcode.js'

/**
 * Makes the figure of `[caption]`: the first picture, with the link round it, and the words after it or in the attribute.
 *
 * @param shortcode - With its content.
 * @param context - Of the item.
 * @returns hast of a figure; what stood before the picture goes before it.
 */
export function captionFigure(shortcode: Shortcode, context: ContentContext): readonly RootContent[] {
  const nodes = opened(context.parse(shortcode.content ?? ''))
  const at = nodes.findIndex(isPicture)
  const words = context.parse(shortcode.attributes.named.get('caption') ?? '')
  const after = trimRun(nodes.slice(at + 1))
  const caption = words.length === 0 ? after : after.length === 0 ? words : [...words, space, ...after]
  if (at === -1) {
    context.journal.report('caption-without-picture')
    return caption.length === 0 ? [] : [element('p', caption as Element['children'])]
  }
  const before = trimRun(nodes.slice(0, at))
  const figure = element('figure', [
    nodes[at] as Element,
    ...(caption.length === 0 ? [] : [element('figcaption', caption as Element['children'])]),
  ])
  return [...(before.length === 0 ? [] : [element('p', before as Element['children'])]), figure]
}

const space: RootContent = { type: 'text', value: ' ' }

/** An editor may have put a paragraph round the picture. */
const opened = (nodes: readonly RootContent[]): readonly RootContent[] =>
  nodes.flatMap((node): readonly RootContent[] => (isElement(node, 'p', 'div') ? node.children : [node]))

const media: ReadonlySet<string> = new Set(['img', 'picture', 'iframe', 'video', 'object', 'svg'])

/** A picture, or a link and the like round nothing else. */
function isPicture(node: RootContent): boolean {
  if (!isElement(node)) return false
  if (media.has(node.tagName)) return true
  return findElements(node.children, (inner) => media.has(inner.tagName)).length > 0
}
