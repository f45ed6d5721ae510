import type { Element, RootContent } from 'hast'
import { classesOf, isElement } from '../html/elements.js'
import { textOf } from '../html/plain-text.js'
import { attributeText, type BlockDelimiter } from './block-delimiter.js'
import { blockHandlers } from './block-handlers.js'
import type { ContentContext } from './content-context.js'
import { type Block, type Grouped, groupBlocks } from './group-blocks.js'
import { inferParagraphs } from './infer-paragraphs.js'
import { pageMark } from './page-marks.js'
import { renderShortcode } from './render-shortcode.js'

/**
 * Replaces the marks of WordPress by what they show: shortcodes, blocks, page ends.
 *
 * @param nodes - hast with comments.
 * @param context - Of the item.
 * @returns hast of a page's content.
 */
export function shapeContent(nodes: readonly RootContent[], context: ContentContext): readonly RootContent[] {
  const unmatched = (name: string): void => context.journal.report('unclosed-block', { name })
  return groupBlocks(nodes, unmatched).flatMap((part) => shapePart(part, context))
}

function shapePart(part: Grouped, context: ContentContext): readonly RootContent[] {
  if (part.type === 'block') return shapeBlock(part, context)
  if (part.type === 'comment') return shapeComment(part, context)
  if (!isElement(part)) return [part]
  if (part.tagName === 'img') return [withKnownAlt(part, context)]
  if (part.tagName === 'pre') return [withLineFeeds(part)]
  return [{ ...part, children: shapeContent(part.children, context) as Element['children'] }]
}

/** The block editor writes line ends of preformatted text as `br`. */
function withLineFeeds(node: Element): Element {
  const children = node.children.map((child) => {
    if (!isElement(child)) return child
    return child.tagName === 'br' ? { type: 'text' as const, value: '\n' } : withLineFeeds(child)
  })
  return { ...node, children }
}

/** What a picture lacks the media library may know, by the number in its class. */
function withKnownAlt(node: Element, { attachments }: ContentContext): Element {
  if (node.properties.alt !== undefined) return node
  const id = /^wp-image-(\d+)$/.exec(classesOf(node).find((name) => name.startsWith('wp-image-')) ?? '')?.[1]
  const alt = id === undefined ? '' : (attachments.get(id)?.alt ?? '')
  return alt === '' ? node : { ...node, properties: { ...node.properties, alt } }
}

function shapeComment(node: RootContent, context: ContentContext): readonly RootContent[] {
  const shortcode = context.shortcodeAt(node)
  if (shortcode !== undefined) return renderShortcode(shortcode, context)
  if (pageMark(node) !== 'nextpage') return []
  const label = String(context.nextPage())
  context.journal.report('page-end', { label })
  return [context.hold({ type: 'pageBreak', label })]
}

/** Blocks whose content is as the classic editor keeps it. */
const classic: ReadonlySet<string> = new Set(['shortcode', 'freeform'])

function shapeBlock({ delimiter, children }: Block, context: ContentContext): readonly RootContent[] {
  const { name, isBroken } = delimiter
  if (isBroken) context.journal.report('broken-block', { name })
  const inner = children.flatMap((part) => shapePart(part, context))
  if (name === 'block') return reusable(delimiter, context)
  const handler = Object.hasOwn(blockHandlers, handlerName(name)) ? blockHandlers[handlerName(name)] : undefined
  if (handler !== undefined) return handler(delimiter, inner, context)
  if (classic.has(name)) return inferParagraphs(inner, { lines: true, standsAlone: () => false })
  if (isEmpty(inner)) return dynamic(delimiter, context)
  if (name.includes('/')) context.journal.report('foreign-block', { name })
  return inner
}

const handlerName = (name: string): string => (/^core-embed\//.test(name) ? 'embed' : name)

/** Blocks that stand for nothing that could be shown here. */
const silent: ReadonlySet<string> = new Set(['more', 'nextpage', 'paragraph', 'column', 'columns', 'group', 'buttons'])

const isEmpty = (nodes: readonly RootContent[]): boolean =>
  textOf(nodes) === '' && !nodes.some((node) => isElement(node))

function dynamic(delimiter: BlockDelimiter, context: ContentContext): readonly RootContent[] {
  if (silent.has(delimiter.name)) return []
  context.journal.report('dynamic-block', { name: delimiter.name })
  context.journal.leaveOut(sourceOf(delimiter), 'a block that WordPress fills when it shows the page')
  return []
}

/** How deep reusable blocks may hold one another. */
const deepest = 10

/** A reusable block is an item of its own, which may not hold itself. */
function reusable(delimiter: BlockDelimiter, context: ContentContext): readonly RootContent[] {
  const ref = attributeText(delimiter.attributes, 'ref')
  const { openPatterns: open } = context
  const pattern = open.has(ref) || open.size >= deepest ? undefined : context.pattern(ref)
  if (pattern !== undefined) {
    return shapeContent(context.parse(pattern), { ...context, openPatterns: new Set([...open, ref]) })
  }
  context.journal.report('reusable-block', { ref })
  context.journal.leaveOut(sourceOf(delimiter), 'a reference to a block that is kept elsewhere')
  return []
}

function sourceOf({ name, attributes }: BlockDelimiter): string {
  const json = JSON.stringify(attributes)
  return `wp:${name}${json === '{}' ? '' : ` ${json}`}`
}
