import type { Phrasing } from '@offprint/core'
import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { Html, PhrasingContent } from 'mdast'
import { characterData } from './character-data.js'
import { type BodyContext, maximumDepth, placed, sourceOf } from './context.js'
import { inlineTags, silentTags, voidTags } from './html-tags.js'
import { mergeTexts } from './merge-texts.js'

/** A tag that was opened, and what has come since. */
interface Frame {
  readonly element: Element
  readonly node: Html
  readonly children: Phrasing[]
}

type Convert = (node: PhrasingContent, context: BodyContext) => readonly Phrasing[]

/**
 * Converts a line in which HTML stands: pairs of tags that mean one node of the model become that node, all other tags
 * go and leave the words between them.
 *
 * @param nodes - mdast.
 * @param context - Of their body.
 * @param convert - Converts what is no HTML.
 * @returns Inline nodes of the model.
 */
export function withTags(
  nodes: readonly PhrasingContent[],
  context: BodyContext,
  convert: Convert,
): readonly Phrasing[] {
  const bottom: Phrasing[] = []
  const frames: Frame[] = []
  const top = (): Phrasing[] => frames.at(-1)?.children ?? bottom
  let silent: string | undefined
  for (const node of nodes) {
    const tag = node.type === 'html' ? readTag(node.value) : undefined
    if (silent !== undefined) {
      context.leaveOut(sourceOf(node, context), `inside \`<${silent}>\``, node)
      if (tag?.closing === true && tag.name === silent) silent = undefined
    } else if (node.type !== 'html') top().push(...convert(node, { ...context, depth: context.depth + frames.length }))
    else if (tag === undefined) top().push(...wordsOfNoTag(node, context))
    else if (tag.closing) close(tag.name, node, frames, top, context)
    else if (silentTags.has(tag.name)) {
      drop(tag.name, node, context)
      silent = tag.name
    } else open(tag.name, node, frames, top, context)
  }
  // What was never closed was no element: its words stay.
  for (let frame = frames.pop(); frame !== undefined; frame = frames.pop()) {
    drop(frame.element.tagName, frame.node, context)
    top().push(...frame.children)
  }
  return bottom
}

function wordsOfNoTag(node: Html, context: BodyContext): readonly Phrasing[] {
  const words = characterData(node.value)
  if (words === undefined || words === '') {
    context.leaveOut(node.value, 'a comment or an instruction', node)
    return []
  }
  context.reportOnce('raw-html', 'CDATA', { html: '<![CDATA[' }, node)
  return [{ type: 'text', value: words, ...placed(node) }]
}

function readTag(html: string): { readonly name: string; readonly closing: boolean } | undefined {
  const [, slash, name] = /^<(\/?)([a-z][\w:-]*)/i.exec(html) ?? []
  return name === undefined ? undefined : { name: name.toLowerCase(), closing: slash === '/' }
}

function open(name: string, node: Html, frames: Frame[], top: () => Phrasing[], context: BodyContext): void {
  const [element] = fromHtml(node.value, { fragment: true }).children
  if (element?.type !== 'element') {
    drop(name, node, context)
    return
  }
  const alone = voidTags[name]?.(element)
  if (alone !== undefined) {
    if (alone.type === 'image' && alone.alt === undefined) context.report('image-without-alt', { src: alone.url }, node)
    context.reportOnce('html-tag', name, { tag: name, type: alone.type }, node)
    top().push({ ...alone, ...placed(node) })
  } else if (inlineTags[name] !== undefined && context.depth + frames.length < maximumDepth)
    frames.push({ element, node, children: [] })
  else drop(name, node, context)
}

function close(name: string, node: Html, frames: Frame[], top: () => Phrasing[], context: BodyContext): void {
  if (frames.at(-1)?.element.tagName !== name) {
    drop(`/${name}`, node, context)
    return
  }
  const { element, node: opening, children } = frames.pop() as Frame
  const made = inlineTags[name]?.(element, mergeTexts(children))
  if (made === undefined) {
    drop(name, opening, context)
    context.leaveOut(node.value, 'HTML in Markdown', node)
    top().push(...children)
    return
  }
  context.reportOnce('html-tag', name, { tag: name, type: made.type }, opening)
  top().push(made)
}

function drop(name: string, node: Html, context: BodyContext): void {
  context.reportOnce('raw-html', name, { html: `<${name}>` }, node)
  context.leaveOut(node.value, 'HTML in Markdown', node)
}
