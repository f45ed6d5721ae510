import type { Flow, Phrasing } from '@offprint/core'
import type { Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { Html } from 'mdast'
import { type BodyContext, placed } from './context.js'

const longest = 60

/** A tag, a comment or another scrap inside a line: it goes, the words beside it stay where they are. */
export function inlineHtml(node: Html, context: BodyContext): readonly Phrasing[] {
  leaveOut(node, context)
  return /^<br\s*\/?>$/i.test(node.value) ? [{ type: 'break', ...placed(node) }] : []
}

/** A block of HTML: its words as paragraphs, its markup kept for those who know what to do with it. */
export function blockHtml(node: Html, context: BodyContext): readonly Flow[] {
  leaveOut(node, context)
  const fallback = blocksOf(fromHtml(node.value, { fragment: true })).map(
    (value): Flow => ({ type: 'paragraph', children: [{ type: 'text', value }] }),
  )
  return fallback.length === 0
    ? []
    : [{ type: 'unknown', originalType: 'html', raw: node.value, fallback, ...placed(node) }]
}

function leaveOut(node: Html, context: BodyContext): void {
  const { value } = node
  if (/^<!--/.test(value)) {
    context.journal.leaveOut(value, 'a comment', node.position)
    return
  }
  context.journal.leaveOut(value, 'HTML in Markdown', node.position)
  const html = value.replace(/\s+/g, ' ')
  context.report('raw-html', { html: html.length > longest ? `${html.slice(0, longest)}…` : html }, node)
}

const silent = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'textarea', 'title', 'head'])
const inlineTags = new Set(
  'a abbr b bdi bdo cite code data dfn em font i kbd label mark q s samp small span strike strong sub sup time u var wbr'.split(
    ' ',
  ),
)

/** The words of a fragment, a text for each block. */
function blocksOf(tree: Nodes): readonly string[] {
  const blocks: string[] = ['']
  const enter = (node: Nodes): void => {
    if (node.type === 'text') {
      blocks[blocks.length - 1] += node.value
      return
    }
    if (node.type === 'element' && silent.has(node.tagName)) return
    const apart = node.type === 'element' && !inlineTags.has(node.tagName)
    if (apart) blocks.push('')
    if (node.type === 'element' || node.type === 'root') for (const child of node.children) enter(child)
    if (apart) blocks.push('')
  }
  enter(tree)
  return blocks.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '')
}
