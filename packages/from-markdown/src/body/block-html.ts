import { type Flow, type Phrasing, phrasingText } from '@offprint/core'
import type { Nodes, Parents } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { Html } from 'mdast'
import { withCharacterData } from './character-data.js'
import { type BodyContext, placed } from './context.js'
import { inlineTags, silentTags, voidTags } from './html-tags.js'
import { mergeTexts } from './merge-texts.js'

const longest = 60

/** Deeper than people write, and shallow enough for recursion. */
const deepest = 100

/** A block of HTML: its words, links and pictures as paragraphs, its markup kept for those who know what to do with it. */
export function blockHtml(node: Html, context: BodyContext): readonly Flow[] {
  const { value } = node
  if (/^(?:\s*<!--[\s\S]*?-->)+\s*$/.test(value)) {
    context.leaveOut(value, 'a comment', node)
    return []
  }
  const html = value.replace(/\s+/g, ' ')
  context.leaveOut(value, 'HTML in Markdown', node)
  context.report('raw-html', { html: html.length > longest ? `${html.slice(0, longest)}…` : html }, node)
  const fallback = nesting(value) > deepest ? [] : paragraphsOf(fromHtml(withCharacterData(value), { fragment: true }))
  return fallback.length === 0 ? [] : [{ type: 'unknown', originalType: 'html', raw: value, fallback, ...placed(node) }]
}

/** How many tags are open at most, near enough. */
function nesting(html: string): number {
  let depth = 0
  let most = 0
  for (const [tag] of html.matchAll(/<\/?[a-z][^>]*>/gi)) {
    depth = Math.max(0, depth + (tag.startsWith('</') ? -1 : 1))
    most = Math.max(most, depth)
  }
  return most
}

function paragraphsOf(tree: Parents): readonly Flow[] {
  const blocks: Phrasing[][] = [[]]
  collect(tree, blocks)
  return blocks.flatMap((children): readonly Flow[] => {
    const shown = trimmed(mergeTexts(children))
    const empty = phrasingText(shown).trim() === '' && !shown.some(({ type }) => type === 'image')
    return empty ? [] : [{ type: 'paragraph', children: shown }]
  })
}

/** Adds to the last block; an element that is not inline begins and ends one. */
function collect(tree: Parents, blocks: Phrasing[][]): void {
  for (const child of tree.children) {
    if (child.type === 'text') blocks.at(-1)?.push({ type: 'text', value: child.value.replace(/\s+/g, ' ') })
    if (child.type !== 'element' || silentTags.has(child.tagName)) continue
    const alone = voidTags[child.tagName]?.(child)
    const made = alone ?? (isInline(child) ? inline(child) : undefined)
    if (made !== undefined) blocks.at(-1)?.push(made)
    else if (inlineTags[child.tagName] !== undefined || neutral.has(child.tagName)) collect(child, blocks)
    else {
      blocks.push([])
      collect(child, blocks)
      blocks.push([])
    }
  }
}

const neutral: ReadonlySet<string> = new Set(['big', 'code', 'font', 'label', 'q', 'samp', 'small', 'tt', 'var', 'wbr'])

const isInline = (node: Nodes): boolean =>
  node.type === 'text' ||
  (node.type === 'element' &&
    (inlineTags[node.tagName] !== undefined || voidTags[node.tagName] !== undefined) &&
    node.children.every(isInline))

function inline(element: Extract<Nodes, { type: 'element' }>): Phrasing | undefined {
  const inner: Phrasing[][] = [[]]
  collect(element, inner)
  return inlineTags[element.tagName]?.(element, mergeTexts(inner.flat()))
}

function trimmed(nodes: readonly Phrasing[]): readonly Phrasing[] {
  return nodes.flatMap((node, index): readonly Phrasing[] => {
    if (node.type !== 'text') return [node]
    const start = index === 0 ? node.value.trimStart() : node.value
    const value = index === nodes.length - 1 ? start.trimEnd() : start
    return value === '' ? [] : [{ ...node, value }]
  })
}
